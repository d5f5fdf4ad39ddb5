package ch.etappe.audit;

import ch.etappe.identity.Account;
import ch.etappe.identity.CurrentUser;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Appends to the trail, in the caller's transaction: what is rolled back did not happen.
 * Ids and codes only; nobody's name and no content ever stands here.
 */
@Component
public class AuditTrail {

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final Clock clock;

    AuditTrail(JdbcClient database, CurrentUser currentUser, Clock clock) {
        this.database = database;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * The account at the screen opened something.
     *
     * @param objectType kind of thing, e.g. {@code dossier}
     * @param dossier whose file it belongs to, so that its person can see who opened it; null for none
     */
    public void read(String objectType, UUID object, @Nullable UUID dossier) {
        append("read", objectType, object, dossier, null);
    }

    /**
     * The account at the screen did something.
     *
     * @param action verb as a code, e.g. {@code seat-requested}
     * @param reason what the person gave as reason; null where none is asked
     */
    public void did(String action, String objectType, UUID object, @Nullable UUID dossier, @Nullable String reason) {
        append(action, objectType, object, dossier, reason);
    }

    /** Who opened this file, newest first; one entry a day, account and action. */
    public List<Opening> openings(UUID dossier, int limit) {
        return database.sql("""
                        select max(a.at) as at, a.actor_role, u.display_name
                        from audit_event a join user_account u on u.id = a.actor_id
                        where a.dossier_id = :dossier and a.action = 'read'
                        group by a.actor_id, a.actor_role, cast(a.at as date)
                        order by at desc limit :limit
                        """)
                .param("dossier", dossier)
                .param("limit", limit)
                .query((row, number) -> new Opening(
                        row.getTimestamp("at").toInstant(), row.getString("actor_role"), row.getString("display_name")))
                .list();
    }

    private void append(
            String action, String objectType, UUID object, @Nullable UUID dossier, @Nullable String reason) {
        Account actor = currentUser.account();
        database.sql("""
                        insert into audit_event (at, actor_id, actor_role, action, object_type, object_id, dossier_id, reason)
                        values (:at, :actor, :role, :action, :type, :object, :dossier, :reason)
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", actor.id().id())
                .param("role", actor.role().name())
                .param("action", action)
                .param("type", objectType)
                .param("object", object)
                .param("dossier", dossier)
                .param("reason", reason)
                .update();
    }

    /** One opening of a file, as its person may see it. */
    public record Opening(Instant at, String role, String name) {}
}
