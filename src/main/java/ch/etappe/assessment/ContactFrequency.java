package ch.etappe.assessment;

import java.util.Locale;

/** How often a person meets people who live here. The names are stored and are message keys; rename only with a migration. */
public enum ContactFrequency {
    WEEKLY,
    MONTHLY,
    SELDOM,
    NEVER;

    public String key() {
        return "assessment.contact." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
