package ch.etappe.identity;

import ch.etappe.kernel.Refusal;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens accounts without a person at the screen: sample data at the start, an import. Checks no permission, so
 * screens use {@link Users}.
 */
@Service
@Transactional
public class AccountOpening {

    private final UserAccountRepository accounts;
    private final RoleAssignmentRepository roles;
    private final ObjectProvider<Passwords> passwords;
    private final Clock clock;

    AccountOpening(
            UserAccountRepository accounts,
            RoleAssignmentRepository roles,
            ObjectProvider<Passwords> passwords,
            Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** @throws Refusal {@code identity.users.login-taken} */
    public UserId open(NewUser user) {
        return open(UserId.next(), user);
    }

    /**
     * With an id that the caller chose, so that sample data has the same ids everywhere.
     *
     * @throws Refusal {@code identity.users.login-taken}
     */
    public UserId open(UserId id, NewUser user) {
        register(id, user);
        roles.save(new RoleAssignment(id, user.role(), user.scope(), clock.instant()));
        return id;
    }

    /**
     * At a provider, with what the person does there.
     *
     * @throws Refusal {@code identity.users.login-taken}
     */
    UserId open(UserId id, NewUser user, ProviderFunction function) {
        register(id, user);
        roles.save(new RoleAssignment(id, user.role(), user.scope(), function, clock.instant()));
        return id;
    }

    private void register(UserId id, NewUser user) {
        if (accounts.existsByLogin(user.login().text())) {
            throw new Refusal("identity.users.login-taken");
        }
        accounts.save(new UserAccount(id, user.login(), user.displayName().strip(), clock.instant()));
    }

    /** Sets a known password; does nothing where an external provider keeps the passwords. */
    public void password(UserId user, String password) {
        passwords.ifAvailable(store -> store.set(user, password));
    }
}
