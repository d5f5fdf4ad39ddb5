package ch.etappe.offer;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a provider changes on its own runs. Part of a use case of whoever keeps the seats, never on its own: seats and
 * run change in the same transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RunChanges {

    private static final String IS_PROVIDER = "hasRole('PROVIDER')";
    private static final int MOST_SEATS = 500;

    private final CurrentUser currentUser;
    private final JdbcClient database;
    private final Clock clock;

    RunChanges(CurrentUser currentUser, JdbcClient database, Clock clock) {
        this.currentUser = currentUser;
        this.database = database;
        this.clock = clock;
    }

    /** @throws NotFound for an unknown run and for one of another provider */
    @PreAuthorize(IS_PROVIDER)
    public void requireOwn(CourseRunId run) {
        state(run);
    }

    /**
     * @param seats 1 to 500
     * @throws Refusal {@code offer.refusal.seats-range}, {@code offer.refusal.run-closed}
     */
    @PreAuthorize(IS_PROVIDER)
    public void resize(CourseRunId run, int seats) {
        if (seats < 1 || seats > MOST_SEATS) {
            throw new Refusal("offer.refusal.seats-range", MOST_SEATS);
        }
        requireGoing(state(run));
        database.sql("update course_run set capacity = :seats, version = version + 1 where id = :run")
                .param("seats", seats)
                .param("run", run.id())
                .update();
    }

    /**
     * Also cancels the sessions that lie ahead; those that took place stay.
     *
     * @return whether this call did it
     * @throws Refusal {@code offer.refusal.run-closed} once it is over
     */
    @PreAuthorize(IS_PROVIDER)
    public boolean callOff(CourseRunId run) {
        RunState state = state(run);
        if (state == RunState.CANCELLED) {
            return false;
        }
        requireGoing(state);
        database.sql("update course_run set state = :cancelled, version = version + 1 where id = :run")
                .param("cancelled", RunState.CANCELLED.name())
                .param("run", run.id())
                .update();
        ZonedDateTime now = clock.instant().atZone(Dates.ZURICH);
        database.sql("""
                        update class_session set state = :cancelled, version = version + 1
                        where run_id = :run and state = :planned
                          and (held_on > :today or held_on = :today and starts_at > :now)
                        """)
                .param("cancelled", SessionState.CANCELLED.name())
                .param("planned", SessionState.PLANNED.name())
                .param("run", run.id())
                .param("today", now.toLocalDate())
                .param("now", now.toLocalTime())
                .update();
        return true;
    }

    private static void requireGoing(RunState state) {
        if (state == RunState.FINISHED || state == RunState.CANCELLED) {
            throw new Refusal("offer.refusal.run-closed");
        }
    }

    private RunState state(CourseRunId run) {
        UUID provider = currentUser.scope(Scope.Provider.class).id();
        return database.sql("""
                        select r.state from course_run r join offer o on o.id = r.offer_id
                        where r.id = :run and o.provider_id = :provider
                        """)
                .param("run", run.id())
                .param("provider", provider)
                .query(String.class)
                .optional()
                .map(RunState::valueOf)
                .orElseThrow(NotFound::new);
    }
}
