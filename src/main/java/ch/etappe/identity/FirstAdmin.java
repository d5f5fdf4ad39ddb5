package ch.etappe.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens an administrator's account in a portal that has none: only an administrator can open accounts, so somebody has
 * to be the first. The operator names the login ({@code ETAPPE_FIRST_ADMIN}); once there is one, the name does nothing.
 */
@Component
class FirstAdmin implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);

    private final FirstAdminProperties settings;
    private final RoleAssignmentRepository roles;
    private final UserAccountRepository accounts;
    private final AccountOpening opening;
    private final ObjectProvider<Passwords> passwords;

    FirstAdmin(
            FirstAdminProperties settings,
            RoleAssignmentRepository roles,
            UserAccountRepository accounts,
            AccountOpening opening,
            ObjectProvider<Passwords> passwords) {
        this.settings = settings;
        this.roles = roles;
        this.accounts = accounts;
        this.opening = opening;
        this.passwords = passwords;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        String named = settings.firstAdmin();
        if (!named.isBlank() && !roles.existsByRoleAndValidToIsNull(Role.ADMIN)) {
            LoginName.parse(named)
                    .filter(login -> !accounts.existsByLogin(login.text()))
                    .ifPresentOrElse(this::open, FirstAdmin::refuse);
        }
    }

    private void open(LoginName login) {
        UserId admin = opening.open(new NewUser(login, login.text(), Role.ADMIN, new Scope.Canton()));
        LOG.info("Opened the account of the first administrator.");
        // to the terminal, not to the log: it is a password
        passwords.ifAvailable(store -> System.out.printf(
                "%nThe first administrator is %s with the password %s (shown this once).%n",
                login.text(), store.issue(admin)));
    }

    private static void refuse() {
        LOG.error(
                "ETAPPE_FIRST_ADMIN opened no account: the name is taken, or no login name (2 to 100 of a-z 0-9 . _ + @ -).");
    }
}
