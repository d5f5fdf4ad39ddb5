package ch.etappe.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** How an empty portal gets the person who opens all other accounts. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class FirstAdminTest {

    @Autowired
    private RoleAssignmentRepository roles;

    @Autowired
    private UserAccountRepository accounts;

    @Autowired
    private AccountOpening opening;

    @Autowired
    private ObjectProvider<Passwords> passwords;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void nobodyAdministers() {
        database.update("update role_assignment set valid_to = valid_from where role = 'ADMIN' and valid_to is null");
    }

    @Test
    void aPortalWithoutAnAdministratorGetsTheOneThatIsNamedWithAPasswordShownOnce(CapturedOutput terminal) {
        start("First.Admin");

        assertThat(roles.existsByRoleAndValidToIsNull(Role.ADMIN)).isTrue();
        assertThat(accounts.existsByLogin("first.admin")).isTrue();
        assertThat(terminal).containsPattern("first\\.admin with the password \\w{14} \\(shown this once\\)");
    }

    @Test
    void aPortalThatHasOneGetsNoOther() {
        start("first.admin");
        start("second.admin");

        assertThat(accounts.existsByLogin("second.admin")).isFalse();
    }

    @Test
    void withoutANameNothingIsOpened() {
        start("");

        assertThat(roles.existsByRoleAndValidToIsNull(Role.ADMIN)).isFalse();
    }

    @Test
    void aNameThatIsTakenGivesNobodyMoreRights(CapturedOutput log) {
        opening.open(new NewUser(new LoginName("taken.name"), "T. Muster", Role.CANTON, new Scope.Canton()));

        start("taken.name");

        assertThat(roles.existsByRoleAndValidToIsNull(Role.ADMIN)).isFalse();
        assertThat(log).contains("ETAPPE_FIRST_ADMIN opened no account");
    }

    private void start(String named) {
        new FirstAdmin(new FirstAdminProperties(named), roles, accounts, opening, passwords)
                .run(new DefaultApplicationArguments());
    }
}
