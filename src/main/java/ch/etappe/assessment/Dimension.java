package ch.etappe.assessment;

import java.util.Locale;

/** What an assessment looks at. The names are stored and are message keys; rename only with a migration. */
public enum Dimension {
    LANGUAGE,
    LITERACY,
    EDUCATION,
    WORK_EXPERIENCE,
    SKILLS_INFORMAL,
    /** Belongs to the data category HEALTH: whoever only reads gives a reason first. */
    HEALTH_CAPACITY,
    FAMILY_CHILDCARE,
    HOUSING,
    MOTIVATION,
    LEARNING_HABIT,
    DIGITAL,
    SOCIAL_NETWORK,
    MOBILITY;

    public String key() {
        return "assessment.dimension." + word();
    }

    /** A question that helps to fill it in. */
    public String hintKey() {
        return "assessment.dimension-hint." + word();
    }

    /** In the plain words of the phone. */
    public String plainKey() {
        return "assessment.me.dimension." + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
