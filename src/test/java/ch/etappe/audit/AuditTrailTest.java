package ch.etappe.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Ids;
import ch.etappe.test.At;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AuditTrailTest {

    private final UUID dossier = Ids.next();

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void keepsWhoReadWhat() {
        caseworkerAtTheScreen();

        trail.read("dossier", dossier, dossier);

        assertThat(trail.openings(dossier, 10)).singleElement().satisfies(opening -> {
            assertThat(opening.role()).isEqualTo(Role.CASEWORKER);
            assertThat(opening.name()).isEqualTo("S. Brunner");
        });
    }

    @Test
    void leavesNoTraceOfAnActThatDidNotHappen() {
        caseworkerAtTheScreen();

        transaction.executeWithoutResult(act -> {
            trail.did("handed-over", "dossier", dossier, dossier, "Umzug nach Olten");
            act.setRollbackOnly();
        });

        assertThat(jdbc.sql("select count(*) from audit_event where dossier_id = ?")
                        .param(dossier)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void cannotBeChangedOrEmptied() {
        caseworkerAtTheScreen();
        trail.read("dossier", dossier, dossier);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("delete from audit_event").update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        jdbc.sql("update audit_event set action = 'nothing'").update());
    }

    @Test
    void onlyWhoRunsThePortalSeesAllOfIt() {
        caseworkerAtTheScreen();
        trail.read("dossier", dossier, dossier);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> trail.newest(0, 10));

        At.theScreenIs(UserId.next(), Role.ADMIN, new Scope.Canton());

        assertThat(trail.newest(0, 1))
                .singleElement()
                .satisfies(entry -> assertThat(entry.objectType()).isEqualTo("dossier"));
        assertThat(trail.count()).isPositive();
    }

    private void caseworkerAtTheScreen() {
        UserId user = UserId.next();
        jdbc.sql(
                        "insert into user_account (id, login, display_name, created_at) values (?, ?, 'S. Brunner', utc_timestamp())")
                .params(user.id(), "audit-" + user.id())
                .update();
        At.theScreenIs(user, Role.CASEWORKER, new Scope.Region(Ids.next()));
    }
}
