package ch.etappe.plan;

import java.util.Locale;

/** Where a plan stands. The names are stored and are message keys; rename only with a migration. */
public enum PlanState {
    DRAFT,
    PROPOSED,
    SIGNED_ONE,
    IN_FORCE,
    SUPERSEDED,
    ENDED;

    public String key() {
        return "plan.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
