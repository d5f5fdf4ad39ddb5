package ch.etappe.assessment;

import java.util.Locale;

/** The kinds of results. The names are stored and are message keys; rename only with a migration. */
public enum ResultKind {
    LANGUAGE,
    EMPLOYMENT,
    TRAINING,
    SCHOOL_ENTRY,
    SELF_REPORT;

    public String key() {
        return "assessment.result." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
