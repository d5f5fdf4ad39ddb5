package ch.etappe.plan;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.Ids;
import ch.etappe.plan.PlanBook.Versions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves goals and adds a row to their history, which is never rewritten. */
@Component
class ProgressTrail {

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final PlanRepository plans;
    private final Clock clock;

    ProgressTrail(JdbcClient database, CurrentUser currentUser, PlanRepository plans, Clock clock) {
        this.database = database;
        this.currentUser = currentUser;
        this.plans = plans;
        this.clock = clock;
    }

    /** A goal is on its way as soon as one of its measures has a seat. */
    void begin(Versions versions, Goal goal) {
        if (goal.state() == GoalState.OPEN) {
            move(versions, goal, GoalState.IN_PROGRESS, null, null);
        }
    }

    void report(Versions versions, Goal goal, ProgressForm form) {
        move(versions, goal, form.state(), form.note(), currentUser.id().id());
    }

    private void move(Versions versions, Goal goal, GoalState next, @Nullable String note, @Nullable UUID by) {
        Instant now = clock.instant();
        versions.everywhere(goal).forEach(own -> own.report(next, Dates.dayOf(now)));
        plans.flush();
        database.sql("""
                        insert into goal_progress (id, goal_id, state, note, reported_on, reported_by, reported_at)
                        values (:id, :goal, :state, :note, :on, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("goal", goal.root())
                .param("state", next.name())
                .param("note", note)
                .param("on", Dates.dayOf(now))
                .param("by", by)
                .param("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }
}
