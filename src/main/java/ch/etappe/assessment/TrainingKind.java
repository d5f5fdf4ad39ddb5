package ch.etappe.assessment;

import java.util.Locale;

/** Post-compulsory training; NONE means known to be in none, unlike not known. The names are stored and are message keys; rename only with a migration. */
public enum TrainingKind {
    BRIDGE,
    PRE_APPRENTICESHIP,
    APPRENTICESHIP_EBA,
    APPRENTICESHIP_EFZ,
    UPPER_SECONDARY,
    TERTIARY,
    NONE;

    public String key() {
        return "assessment.training." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
