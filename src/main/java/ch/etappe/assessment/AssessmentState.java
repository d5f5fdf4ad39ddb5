package ch.etappe.assessment;

import java.util.Locale;

/** Where an assessment stands. The names are stored and are message keys; rename only with a migration. */
public enum AssessmentState {
    DRAFT,
    COMPLETED,
    /** Replaced by its correction; stays readable. */
    SUPERSEDED;

    public String key() {
        return "assessment.state." + name().toLowerCase(Locale.ROOT);
    }
}
