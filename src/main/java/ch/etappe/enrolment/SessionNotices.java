package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.Dossiers;
import ch.etappe.i18n.Dates;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.offer.ClassSessions;
import ch.etappe.offer.RunRow;
import ch.etappe.offer.SessionRow;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person has to know of changes in the own courses, until the person has read it or it is over. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('REFUGEE')")
public class SessionNotices {

    private final JdbcClient database;
    private final ClassSessions sessions;
    private final Dossiers dossiers;
    private final Clock clock;

    SessionNotices(JdbcClient database, ClassSessions sessions, Dossiers dossiers, Clock clock) {
        this.database = database;
        this.sessions = sessions;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** The person's own, the next to happen first. */
    public List<SessionNotice> mine() {
        return dossiers.mine().map(this::of).orElseGet(List::of);
    }

    /**
     * The person has read it. A second tap changes nothing, and neither does the id of somebody else's.
     *
     * @param subject from {@link SessionNotice#subject()}
     */
    @Transactional
    public void read(EnrolmentId enrolment, UUID subject) {
        Optional<DossierId> own = dossiers.mine();
        if (own.isEmpty()) {
            return;
        }
        database.sql("""
                        update session_notice n join enrolment e on e.id = n.enrolment_id
                        set n.seen_at = :now
                        where n.enrolment_id = :enrolment and n.subject_id = :subject and e.dossier_id = :dossier
                          and n.seen_at is null
                        """)
                .param("now", UtcColumn.of(clock.instant()))
                .param("enrolment", enrolment.id())
                .param("subject", subject)
                .param("dossier", own.get().id())
                .update();
    }

    private List<SessionNotice> of(DossierId dossier) {
        LocalDateTime now = clock.instant().atZone(Dates.ZURICH).toLocalDateTime();
        return database.sql("""
                        select n.subject_id, n.enrolment_id, n.from_day, s.session_id, s.held_on, s.session_starts_at,
                               s.session_ends_at, s.lessons, s.session_room, s.teacher_id, s.teacher_name,
                               s.session_state, s.reason, s.was_on, s.was_at, s.session_version, v.*
                        from session_notice n
                                 join enrolment e on e.id = n.enrolment_id and e.ended_at is null
                                 join course_run_overview v on v.run_id = e.course_run_id
                                 left join class_session_overview s on s.session_id = n.session_id
                        where e.dossier_id = :dossier and n.seen_at is null and v.run_state <> 'CANCELLED'
                          and (n.session_id is null and v.ends_on >= :today
                               or timestamp(s.held_on, s.session_ends_at) > :now
                               or s.session_state = 'PLANNED' and timestamp(s.was_on, s.was_at) > :now)
                        order by coalesce(n.from_day, s.held_on), s.session_starts_at, n.subject_id
                        """)
                .param("dossier", dossier.id())
                .param("today", now.toLocalDate())
                .param("now", now)
                .query((row, number) -> new SessionNotice(
                        row.getObject("subject_id", UUID.class),
                        new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                        RunRow.read(row),
                        row.getObject("session_id", UUID.class) == null ? null : SessionRow.read(row),
                        row.getObject("from_day", LocalDate.class)))
                .list();
    }
}
