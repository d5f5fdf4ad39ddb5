package ch.etappe.assessment;

import java.util.Locale;

/**
 * The way that an assessment points to: training, work or, if neither at present, social integration. The impact goals
 * count also among those with potential. The names are stored and are message keys; rename only with a migration.
 */
public enum Potential {
    TRAINING,
    LABOUR,
    SOCIAL,
    /** Too early to say; to be looked at again. */
    NOT_YET;

    public String key() {
        return "assessment.potential." + word();
    }

    /** In the plain words of the phone. */
    public String plainKey() {
        return "assessment.me.potential." + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
