package ch.etappe.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person who may log in. What the person may do stands in the open {@link RoleAssignment}. */
@Entity
@Table(name = "user_account")
class UserAccount {

    @Id
    private UUID id;

    private String login;
    private String displayName;
    private @Nullable String issuer;
    private @Nullable String subject;
    private @Nullable String locale;
    private boolean active = true;
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected UserAccount() {}

    UserAccount(UserId id, LoginName login, String displayName, Instant now) {
        this.id = id.id();
        this.login = login.text();
        this.displayName = displayName;
        this.createdAt = now;
    }

    UserId id() {
        return new UserId(id);
    }

    String displayName() {
        return displayName;
    }

    @Nullable
    String locale() {
        return locale;
    }

    boolean isActive() {
        return active;
    }

    boolean isLinked() {
        return subject != null;
    }

    /** To the letter: the database takes capitals and accents for the same, a provider's subjects may differ by them. */
    boolean isLinkedTo(String provider, String personThere) {
        return provider.equals(issuer) && personThere.equals(subject);
    }

    long version() {
        return version == null ? 0 : version;
    }

    void lock() {
        active = false;
    }

    void unlock() {
        active = true;
    }

    /** From now on the provider's subject says who this is; the login name there may change. */
    void link(String provider, String personThere) {
        issuer = provider;
        subject = personThere;
    }

    void read(String languageTag) {
        locale = languageTag;
    }
}
