package ch.etappe.audit;

import ch.etappe.identity.Account;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.kernel.UtcColumn;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down who read or did what, in the transaction of the act itself: if the entry cannot be written,
 * the act does not happen.
 */
@Service
@Transactional
public class AuditTrail {

    private static final String READ = "read";

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final PurposeOfReading purposes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuditTrail(
            JdbcClient jdbc,
            CurrentUser currentUser,
            PurposeOfReading purposes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.purposes = purposes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The signed-in person saw something of somebody. Why, follows from how the person stands to the case.
     *
     * @param objectType what it was, in lower case with hyphens, e.g. {@code dossier}, {@code assessment}
     * @param dossier whose it was; null where no dossier is concerned
     */
    public void read(String objectType, UUID id, @Nullable UUID dossier) {
        did(READ, objectType, id, dossier, null);
    }

    /** Like {@link #did(String, String, UUID, UUID, String)} without a reason. */
    public void did(String action, String objectType, @Nullable UUID id, @Nullable UUID dossier) {
        did(action, objectType, id, dossier, null);
    }

    /**
     * The signed-in person did something.
     *
     * @param action in lower case with hyphens, e.g. {@code handed-over}
     * @param reason as the person gave it; up to 500 characters, cut if longer
     */
    public void did(
            String action, String objectType, @Nullable UUID id, @Nullable UUID dossier, @Nullable String reason) {
        Account account = currentUser.account();
        Optional<ReadingPurpose> purpose =
                dossier != null && action.equals(READ) ? purposes.of(dossier) : Optional.empty();
        jdbc.sql("""
                        insert into audit_event (at, actor_id, actor_role, action, object_type, object_id, dossier_id,
                                                 purpose, reason)
                        values (:at, :actor, :role, :action, :type, :id, :dossier, :purpose, :reason)
                        """)
                .param("at", UtcColumn.of(clock.instant()))
                .param("actor", account.id().id())
                .param("role", account.role().name())
                .param("action", action)
                .param("type", objectType)
                .param("id", id)
                .param("dossier", dossier)
                .param("purpose", purpose.map(ReadingPurpose::name).orElse(null))
                .param("reason", reason == null || reason.length() <= 500 ? reason : reason.substring(0, 500))
                .update();
        if (dossier != null && !action.equals(READ)) {
            events.publishEvent(new DossierTouched(dossier));
        }
    }

    /** A place in the trail, for {@link #wroteSince}. */
    @Transactional(readOnly = true)
    public long mark() {
        return jdbc.sql("select coalesce(max(id), 0) from audit_event")
                .query(Long.class)
                .single();
    }

    /** Whether anybody did more than read in one of these files after that place in the trail. The caller checks whose they are. */
    @Transactional(readOnly = true)
    public boolean wroteSince(long mark, Collection<UUID> dossiers) {
        return !dossiers.isEmpty()
                && jdbc.sql("""
                        select exists (select 1 from audit_event
                                       where dossier_id in (:dossiers) and id > :mark and action <> :read)
                        """)
                        .param("dossiers", dossiers)
                        .param("mark", mark)
                        .param("read", READ)
                        .query(Boolean.class)
                        .single();
    }

    /** Whether the signed-in person has lately said why something is read: what was opened so may be fetched. */
    @Transactional(readOnly = true)
    public boolean gaveReason(String objectType, UUID id, Instant since) {
        return jdbc.sql("""
                                select count(*) from audit_event
                                where actor_id = :actor and at >= :since and action = :read
                                  and object_type = :type and object_id = :id and reason is not null
                                """)
                        .param("actor", currentUser.id().id())
                        .param("since", UtcColumn.of(since))
                        .param("read", READ)
                        .param("type", objectType)
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The newest entries first, without names, objects and reasons: who runs the portal need not know them. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<AuditEntry> newest(int offset, int limit) {
        return jdbc.sql("""
                        select id, at, actor_role, action, object_type from audit_event
                        order by id desc limit :limit offset :offset
                        """)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new AuditEntry(
                        row.getLong("id"),
                        UtcColumn.instant(row, "at"),
                        Role.valueOf(row.getString("actor_role")),
                        row.getString("action"),
                        row.getString("object_type")))
                .list();
    }

    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public int count() {
        return jdbc.sql("select count(*) from audit_event").query(Integer.class).single();
    }

    /**
     * Who opened a file, newest first; one entry a day, account and purpose. The caller checks whose file it is.
     */
    @Transactional(readOnly = true)
    public List<Opening> openings(UUID dossier, int limit) {
        return jdbc.sql("""
                        select max(a.at) as at, a.actor_role, u.display_name, a.purpose
                        from audit_event a join user_account u on u.id = a.actor_id
                        where a.dossier_id = :dossier and a.action = :read
                        group by a.actor_id, a.actor_role, cast(a.at as date), a.purpose
                        order by at desc limit :limit
                        """)
                .param("dossier", dossier)
                .param("read", READ)
                .param("limit", limit)
                .query((row, number) -> new Opening(
                        UtcColumn.instant(row, "at"),
                        Role.valueOf(row.getString("actor_role")),
                        row.getString("display_name"),
                        purpose(row.getString("purpose"))))
                .list();
    }

    private static @Nullable ReadingPurpose purpose(@Nullable String stored) {
        return stored == null ? null : ReadingPurpose.valueOf(stored);
    }

    /**
     * One opening of a file, as its person may see it.
     *
     * @param purpose null for what was read before purposes were written down
     */
    public record Opening(
            Instant at, Role role, String name, @Nullable ReadingPurpose purpose) {}
}
