package ch.etappe.assessment;

import java.util.Locale;

/** Whether a person says to know how things work here. The names are stored and are message keys; rename only with a migration. */
public enum KnowsThings {
    YES,
    PARTLY,
    NO;

    public String key() {
        return "assessment.knows." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
