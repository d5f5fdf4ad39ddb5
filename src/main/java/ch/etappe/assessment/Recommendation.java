package ch.etappe.assessment;

import java.util.Locale;

/**
 * Prepared sentences on what comes next, so that the person reads them in the own language; anything else is said in own
 * words. The names are stored and are message keys; rename only with a migration.
 */
public enum Recommendation {
    GERMAN_COURSE,
    LITERACY_COURSE,
    SHOW_SKILLS,
    TRY_WORK,
    PREPARE_TRAINING,
    LOOK_FOR_WORK,
    MEET_PEOPLE,
    HEALTH_FIRST;

    /** The same words for staff and on the phone. */
    public String key() {
        return "assessment.me.recommendation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
