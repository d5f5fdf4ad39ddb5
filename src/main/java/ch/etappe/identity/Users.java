package ch.etappe.identity;

import ch.etappe.identity.AccountChanged.Change;
import ch.etappe.kernel.Refusal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an administrator does with accounts. Every change takes the version that was on the screen, and ends the
 * account's sessions.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class Users {

    private final UserAccountRepository accounts;
    private final RoleAssignmentRepository roles;
    private final AccountOpening opening;
    private final ObjectProvider<Passwords> passwords;
    private final AccountChanges changes;
    private final Clock clock;

    Users(
            UserAccountRepository accounts,
            RoleAssignmentRepository roles,
            AccountOpening opening,
            ObjectProvider<Passwords> passwords,
            AccountChanges changes,
            Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.opening = opening;
        this.passwords = passwords;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Accounts by display name.
     *
     * @param words part of the name or of the login; blank for all
     * @param role null for all
     */
    @Transactional(readOnly = true)
    public List<UserSummary> find(String words, @Nullable Role role, Pageable page) {
        return accounts.summaries(pattern(words), role, page);
    }

    @Transactional(readOnly = true)
    public long count(String words, @Nullable Role role) {
        return accounts.countSummaries(pattern(words), role);
    }

    /**
     * Opens an account.
     *
     * @return its first password, to be shown once; null where an external provider keeps the passwords
     * @throws Refusal {@code identity.users.login-taken}
     */
    public @Nullable String create(NewUser user) {
        UserId id = opening.open(user);
        Passwords store = passwords.getIfAvailable();
        String password = store == null ? null : store.issue(id);
        changes.tell(id, Change.CREATED);
        return password;
    }

    /** @throws Refusal {@code identity.users.changed-meanwhile}, {@code identity.users.yourself} */
    public void lock(UserId id, long version) {
        changes.begin(id, version).lock();
        changes.tell(id, Change.LOCKED);
    }

    /** @throws Refusal {@code identity.users.changed-meanwhile} */
    public void unlock(UserId id, long version) {
        changes.begin(id, version).unlock();
        changes.tell(id, Change.UNLOCKED);
    }

    /**
     * Ends the role so far and gives another.
     *
     * @throws Refusal {@code identity.users.changed-meanwhile}, {@code identity.users.yourself},
     *     {@code identity.users.scope-missing}
     */
    public void assign(UserId id, long version, Role role, Scope scope) {
        role.require(scope);
        changes.begin(id, version);
        roles.open(id.id()).ifPresent(open -> {
            open.end(clock.instant());
            roles.saveAndFlush(open); // before the next one: only one may be open
        });
        roles.save(new RoleAssignment(id, role, scope, clock.instant()));
        changes.tell(id, Change.ROLE_CHANGED);
    }

    /**
     * Replaces a forgotten password.
     *
     * @return the new one, to be shown once; null where an external provider keeps the passwords
     * @throws Refusal {@code identity.users.changed-meanwhile}
     */
    public @Nullable String renewPassword(UserId id, long version) {
        changes.begin(id, version);
        Passwords store = passwords.getIfAvailable();
        String password = store == null ? null : store.issue(id);
        changes.tell(id, Change.PASSWORD_RENEWED);
        return password;
    }

    private static String pattern(String words) {
        return words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
