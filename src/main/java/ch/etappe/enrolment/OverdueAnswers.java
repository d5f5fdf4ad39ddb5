package ch.etappe.enrolment;

import ch.etappe.i18n.Dates;
import ch.etappe.offer.CourseRunId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends offers and requests that nobody answered in time. Several nodes may do it at once: the roster is locked, and the
 * second finds nothing left to do.
 */
@Component
class OverdueAnswers {

    private static final Logger log = LoggerFactory.getLogger(OverdueAnswers.class);

    private final Seats seats;
    private final SeatClocks clocks;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OverdueAnswers(Seats seats, SeatClocks clocks, JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.seats = seats;
        this.clocks = clocks;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One transaction for each run, so that nobody who books waits for all of them. */
    @Scheduled(initialDelay = 2, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    void lapse() {
        for (CourseRunId run : withOverdue(Dates.dayOf(clock.instant()))) {
            transaction.executeWithoutResult(now -> lapse(run));
        }
    }

    private void lapse(CourseRunId run) {
        Roster roster = seats.reserve(run);
        List<Enrolment> overdue = roster.queue().lapse(clocks.of(run));
        seats.keep(roster);
        log.info("{} answers on run {} came not in time", overdue.size(), run.id());
    }

    private List<CourseRunId> withOverdue(LocalDate today) {
        return database.sql("""
                        select distinct course_run_id from enrolment
                        where state in ('REQUESTED', 'APPROVED', 'OFFERED') and answer_by < :today
                        order by course_run_id
                        """).param("today", today).query(UUID.class).list().stream()
                .map(CourseRunId::new)
                .toList();
    }
}
