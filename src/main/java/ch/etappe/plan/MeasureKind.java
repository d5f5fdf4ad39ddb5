package ch.etappe.plan;

import java.util.Locale;

/** Who carries a measure. The names are stored and are message keys; rename only with a migration. */
public enum MeasureKind {
    /** A course or programme of a provider, booked on a run. */
    OFFER,
    /** Something the social region does itself. */
    INTERNAL,
    /** Something outside, e.g. a club or a family doctor. */
    EXTERNAL;

    public String key() {
        return "plan.measure-kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
