package ch.etappe.plan;

import java.util.Locale;

/** Where a goal stands. The names are stored and are message keys; rename only with a migration. */
public enum GoalState {
    OPEN,
    IN_PROGRESS,
    ACHIEVED,
    PARTLY,
    NOT_ACHIEVED,
    DROPPED;

    /**
     * A goal goes forward; what was finished is taken up again rather than finished otherwise. Going on says only that
     * something moved.
     */
    public boolean mayBecome(GoalState next) {
        return switch (this) {
            case OPEN -> next != OPEN;
            case IN_PROGRESS -> next != OPEN;
            case ACHIEVED, PARTLY, NOT_ACHIEVED, DROPPED -> next == IN_PROGRESS;
        };
    }

    public boolean isFinished() {
        return this != OPEN && this != IN_PROGRESS;
    }

    public String key() {
        return "plan.me.goal-state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
