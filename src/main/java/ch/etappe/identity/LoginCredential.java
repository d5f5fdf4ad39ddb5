package ch.etappe.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The hash of a password. Exists only where people log in at the portal itself. */
@Entity
class LoginCredential {

    @Id
    private UUID userId;

    private String passwordHash;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected LoginCredential() {}

    LoginCredential(UserId user, String passwordHash) {
        this.userId = user.id();
        this.passwordHash = passwordHash;
    }

    UserId user() {
        return new UserId(userId);
    }

    String hash() {
        return passwordHash;
    }
}
