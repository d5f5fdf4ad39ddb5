package ch.etappe.attendance;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.Dossiers;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.i18n.Dates;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.offer.ClassSessionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person says from the phone that it cannot come to the next session; the class knows before it begins. */
@Service
@Transactional
public class AbsenceNotes {

    private static final String IS_REFUGEE = "hasRole('REFUGEE')";

    /** Sessions of seats that are certain, which are not over. */
    private static final String COMING = """
            select e.id as enrolment_id, s.session_id, s.held_on, s.session_starts_at, s.session_ends_at, s.session_room,
                   n.reason,
                   row_number() over (partition by e.id order by s.held_on, s.session_starts_at) as place
            from enrolment e
                     join class_session_overview s on s.run_id = e.course_run_id
                     left join absence_note n on n.session_id = s.session_id and n.enrolment_id = e.id
                                                     and n.taken_back_at is null
            where e.dossier_id = :dossier and e.state in ('CONFIRMED', 'ATTENDING') and s.session_state = 'PLANNED'
              and (s.held_on > :today or s.held_on = :today and s.session_ends_at > :time)
            """;

    private final Dossiers dossiers;
    private final AuditTrail audit;
    private final JdbcClient database;
    private final Clock clock;

    AbsenceNotes(Dossiers dossiers, AuditTrail audit, JdbcClient database, Clock clock) {
        this.dossiers = dossiers;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /** The next session of each course on which the signed-in person has a certain seat. */
    @PreAuthorize(IS_REFUGEE)
    @Transactional(readOnly = true)
    public Map<EnrolmentId, AbsenceNote> mine() {
        Map<EnrolmentId, AbsenceNote> next = new LinkedHashMap<>();
        dossiers.mine()
                .ifPresent(dossier -> database.sql(
                                "select * from (" + COMING + ") c where place = 1 order by held_on, session_starts_at")
                        .params(coming(dossier))
                        .query((row, number) ->
                                next.put(new EnrolmentId(row.getObject("enrolment_id", UUID.class)), note(row)))
                        .list());
        return next;
    }

    /**
     * "I cannot come." Saying it again changes the reason.
     *
     * @throws NotFound for a session that is not the person's, is over or does not take place
     */
    @PreAuthorize(IS_REFUGEE)
    public void announce(EnrolmentId seat, ClassSessionId session, AbsenceReason reason) {
        if (!AbsenceReason.ON_THE_PHONE.contains(reason)) {
            throw new NotFound();
        }
        DossierId dossier = own(seat, session);
        database.sql("""
                        insert into absence_note (session_id, enrolment_id, reason, announced_at)
                        values (:session, :seat, :reason, :now)
                        on duplicate key update reason = values(reason), announced_at = values(announced_at),
                            taken_back_at = null
                        """)
                .param("session", session.id())
                .param("seat", seat.id())
                .param("reason", reason.name())
                .param("now", UtcColumn.of(clock.instant()))
                .update();
        audit.did("absence-announced", "enrolment", seat.id(), dossier.id());
    }

    /**
     * "I come after all." Saying it twice changes nothing.
     *
     * @throws NotFound as {@link #announce}
     */
    @PreAuthorize(IS_REFUGEE)
    public void takeBack(EnrolmentId seat, ClassSessionId session) {
        DossierId dossier = own(seat, session);
        int changed = database.sql("""
                        update absence_note set taken_back_at = :now
                        where session_id = :session and enrolment_id = :seat and taken_back_at is null
                        """)
                .param("session", session.id())
                .param("seat", seat.id())
                .param("now", UtcColumn.of(clock.instant()))
                .update();
        if (changed > 0) {
            audit.did("absence-taken-back", "enrolment", seat.id(), dossier.id());
        }
    }

    private DossierId own(EnrolmentId seat, ClassSessionId session) {
        DossierId dossier = dossiers.mine().orElseThrow(NotFound::new);
        int found = database.sql(
                        "select count(*) from (" + COMING + ") c where enrolment_id = :seat and session_id = :session")
                .params(coming(dossier))
                .param("seat", seat.id())
                .param("session", session.id())
                .query(Integer.class)
                .single();
        if (found == 0) {
            throw new NotFound();
        }
        return dossier;
    }

    private Map<String, Object> coming(DossierId dossier) {
        Instant now = clock.instant();
        return Map.of(
                "dossier", dossier.id(),
                "today", Dates.dayOf(now),
                "time", now.atZone(Dates.ZURICH).toLocalTime());
    }

    private static AbsenceNote note(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new AbsenceNote(
                new ClassSessionId(row.getObject("session_id", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                row.getObject("session_starts_at", LocalTime.class),
                row.getObject("session_ends_at", LocalTime.class),
                row.getString("session_room"),
                reason == null ? null : AbsenceReason.valueOf(reason));
    }
}
