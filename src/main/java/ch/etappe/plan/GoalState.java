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

    public String key() {
        return "plan.me.goal-state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
