package ch.etappe.enrolment;

import ch.etappe.kernel.UtcColumn;
import ch.etappe.offer.ClassSessionId;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.PatternChanged;
import ch.etappe.offer.SessionCancelled;
import ch.etappe.offer.SessionChanged;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes one notice for each person who takes part or has asked for a seat. An event that is heard twice, or after a later
 * one, writes nothing more.
 */
@Component
class SessionNews {

    private final JdbcClient database;
    private final Clock clock;

    SessionNews(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(SessionChanged changed) {
        tellOfSession(changed.run(), changed.session(), changed.version());
    }

    @ApplicationModuleListener
    void on(SessionCancelled cancelled) {
        tellOfSession(cancelled.run(), cancelled.session(), cancelled.version());
    }

    @ApplicationModuleListener
    void on(PatternChanged changed) {
        tellOfPattern(changed.run(), changed.from(), changed.version());
    }

    @Transactional
    void tellOfSession(CourseRunId run, ClassSessionId session, long version) {
        tell(run, session.id(), session.id(), null, version);
    }

    @Transactional
    void tellOfPattern(CourseRunId run, LocalDate from, long version) {
        tell(run, run.id(), null, from, version);
    }

    private void tell(CourseRunId run, UUID subject, @Nullable UUID session, @Nullable LocalDate from, long version) {
        database.sql("""
                        insert into session_notice (subject_id, enrolment_id, session_id, from_day, told_version, told_at)
                        select :subject, e.id, :session, :from, :version, :now from enrolment e
                        where e.course_run_id = :run
                          and e.state in ('REQUESTED', 'APPROVAL_PENDING', 'APPROVED', 'CONFIRMED', 'ATTENDING')
                        on duplicate key update
                            seen_at = if(told_version < :version, null, seen_at),
                            told_at = if(told_version < :version, :now, told_at),
                            from_day = if(told_version < :version, :from, from_day),
                            told_version = greatest(told_version, :version)
                        """)
                .param("subject", subject)
                .param("session", session)
                .param("from", from)
                .param("version", version)
                .param("now", UtcColumn.of(clock.instant()))
                .param("run", run.id())
                .update();
    }
}
