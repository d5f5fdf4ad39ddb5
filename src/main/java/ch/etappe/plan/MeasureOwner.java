package ch.etappe.plan;

import java.util.Locale;

/** Who sees to it that a measure happens. The names are stored and are message keys; rename only with a migration. */
public enum MeasureOwner {
    CLIENT,
    CASEWORKER,
    PROVIDER,
    OTHER;

    public String key() {
        return "plan.measure-owner." + name().toLowerCase(Locale.ROOT);
    }
}
