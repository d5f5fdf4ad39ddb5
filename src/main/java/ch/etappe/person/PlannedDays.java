package ch.etappe.person;

import ch.etappe.i18n.Dates;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.UtcColumn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets planned changes take effect on their day, as if somebody wrote them down that morning: a move publishes
 * {@link PersonMoved}, so that a hand-over is prepared for the region of that day (business rules BR01 and BR22). What
 * was missed while the portal stood still is made up for.
 */
@Component
class PlannedDays {

    private static final Logger log = LoggerFactory.getLogger(PlannedDays.class);

    private final PersonRepository people;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Moving moving;
    private final Clock clock;

    PlannedDays(
            PersonRepository people, JdbcClient database, TransactionTemplate transaction, Moving moving, Clock clock) {
        this.people = people;
        this.database = database;
        this.transaction = transaction;
        this.moving = moving;
        this.clock = clock;
    }

    /** One transaction for each, so that one that cannot be stops no other. */
    @Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void letDueOnesTakeEffect() {
        LocalDate today = Dates.dayOf(clock.instant());
        for (Due due : dueOn(today)) {
            try {
                transaction.executeWithoutResult(now -> takeEffect(due, today));
            } catch (Refusal refused) {
                end(due.id, "REFUSED");
                log.warn("A planned change could not take effect: {} {}", due.id, refused.key());
            } catch (DataAccessException failed) {
                log.error("The planned change {} waits for the next look", due.id, failed);
            }
        }
    }

    private void takeEffect(Due due, LocalDate today) {
        Optional<Person> taken = people.take(due.person.id());
        if (taken.isEmpty() || !end(due.id, "DONE")) {
            return;
        }
        Person person = taken.get();
        if (due.status != null) {
            person.hold(due.status, due.on, today);
            return;
        }
        moving.move(person, new BfsNumber(due.bfs), due.on, today);
    }

    /** @return whether it was still ahead: somebody may take it back, or another node be faster, in this moment */
    private boolean end(UUID id, String outcome) {
        return database.sql("""
                                update planned_change set outcome = :outcome, ended_at = :now
                                where id = :id and outcome = 'AHEAD'
                                """)
                        .param("outcome", outcome)
                        .param("now", UtcColumn.of(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    private List<Due> dueOn(LocalDate today) {
        return database.sql("""
                        select * from planned_change where outcome = 'AHEAD' and starts_on <= :today order by starts_on, id
                        """)
                .param("today", today)
                .query((row, number) -> new Due(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getObject("starts_on", LocalDate.class),
                        row.getInt("bfs_no"),
                        PlannedChanges.status(row)))
                .list();
    }

    /** @param status null for a move */
    private record Due(
            UUID id,
            PersonId person,
            LocalDate on,
            int bfs,
            @Nullable ResidenceStatus status) {}
}
