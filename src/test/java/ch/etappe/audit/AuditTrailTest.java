package ch.etappe.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Ids;
import java.util.List;
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

    private final UUID offer = Ids.next();

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void keepsWhoReadWhat() {
        caseworkerAtTheScreen();

        trail.read("offer", offer, null);

        assertThat(entries()).containsExactly("CASEWORKER read offer");
    }

    @Test
    void leavesNoTraceOfAnActThatDidNotHappen() {
        caseworkerAtTheScreen();

        transaction.executeWithoutResult(act -> {
            trail.did("published", "offer", offer, null, "Neue Angaben");
            act.setRollbackOnly();
        });

        assertThat(entries()).isEmpty();
    }

    @Test
    void cannotBeChangedOrEmptied() {
        caseworkerAtTheScreen();
        trail.read("offer", offer, null);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("delete from audit_event").update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        jdbc.sql("update audit_event set action = 'nothing'").update());
    }

    @Test
    void onlyWhoRunsThePortalSeesAllOfIt() {
        caseworkerAtTheScreen();
        trail.read("offer", offer, null);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> trail.newest(0, 10));

        SignedInAs.account(UserId.next(), Role.ADMIN, new Scope.Canton());

        assertThat(trail.newest(0, 1))
                .singleElement()
                .satisfies(entry -> assertThat(entry.objectType()).isEqualTo("offer"));
        assertThat(trail.count()).isPositive();
    }

    private List<String> entries() {
        return jdbc.sql("select concat_ws(' ', actor_role, action, object_type) from audit_event where object_id = ?")
                .param(offer)
                .query(String.class)
                .list();
    }

    private void caseworkerAtTheScreen() {
        UserId user = UserId.next();
        jdbc.sql(
                        "insert into user_account (id, login, display_name, created_at) values (?, ?, 'S. Brunner', utc_timestamp())")
                .params(user.id(), "audit-" + user.id())
                .update();
        SignedInAs.account(user, Role.CASEWORKER, new Scope.Region(Ids.next()));
    }
}
