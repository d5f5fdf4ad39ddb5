package ch.etappe.plan;

import java.util.Locale;

/** Where a measure stands. The names are stored and are message keys; rename only with a migration. */
public enum MeasureState {
    PLANNED,
    ACTIVE,
    DONE,
    CANCELLED;

    public String key() {
        return "plan.me.measure-state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
