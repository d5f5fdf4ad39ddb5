package ch.etappe.assessment;

import java.util.Locale;

/** Who put the questions of a self-report. The names are stored and are message keys; rename only with a migration. */
public enum AskedBy {
    CASEWORKER,
    INTERPRETER,
    /** Answered alone, on paper or phone. */
    ALONE;

    public String key() {
        return "assessment.asked-by." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
