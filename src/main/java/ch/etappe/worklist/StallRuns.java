package ch.etappe.worklist;

import ch.etappe.i18n.Dates;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.worklist.StallWatch.Looked;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The daily run of the stall rule, begun in the first minutes of the day or of the portal. Of several nodes one runs it;
 * what a dead node began is begun again.
 */
@Component
class StallRuns {

    private static final Logger log = LoggerFactory.getLogger(StallRuns.class);
    private static final Duration DEAD_AFTER = Duration.ofMinutes(15);

    private final StallWatch watch;
    private final JdbcClient database;
    private final Clock clock;

    StallRuns(StallWatch watch, JdbcClient database, Clock clock) {
        this.watch = watch;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void onceADay() {
        LocalDate today = Dates.dayOf(clock.instant());
        if (begin(today)) {
            Instant start = clock.instant();
            Looked looked = watch.lookAtAll();
            end(today, looked);
            log.info(
                    "The stall rule looked at {} dossiers in {} ms; {} are stuck",
                    looked.dossiers(),
                    Duration.between(start, clock.instant()).toMillis(),
                    looked.found());
        }
    }

    /** Whether the run of that day falls to this node. */
    private boolean begin(LocalDate day) {
        int first = database.sql("insert ignore into stall_run (day, begun_at) values (:day, :now)")
                .param("day", day)
                .param("now", UtcColumn.of(clock.instant()))
                .update();
        return first == 1
                || database.sql("""
                                update stall_run set begun_at = :now
                                where day = :day and ended_at is null and begun_at < :dead
                                """)
                                .param("day", day)
                                .param("now", UtcColumn.of(clock.instant()))
                                .param("dead", UtcColumn.of(clock.instant().minus(DEAD_AFTER)))
                                .update()
                        == 1;
    }

    private void end(LocalDate day, Looked looked) {
        database.sql("update stall_run set ended_at = :now, looked = :looked, found = :found where day = :day")
                .param("day", day)
                .param("now", UtcColumn.of(clock.instant()))
                .param("looked", looked.dossiers())
                .param("found", looked.found())
                .update();
    }
}
