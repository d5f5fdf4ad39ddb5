package ch.etappe.assessment;

import static ch.etappe.assessment.Dimension.DIGITAL;
import static ch.etappe.assessment.Dimension.EDUCATION;
import static ch.etappe.assessment.Dimension.FAMILY_CHILDCARE;
import static ch.etappe.assessment.Dimension.HEALTH_CAPACITY;
import static ch.etappe.assessment.Dimension.LANGUAGE;
import static ch.etappe.assessment.Dimension.LEARNING_HABIT;
import static ch.etappe.assessment.Dimension.LITERACY;
import static ch.etappe.assessment.Dimension.MOBILITY;
import static ch.etappe.assessment.Dimension.MOTIVATION;
import static ch.etappe.assessment.Dimension.SKILLS_INFORMAL;
import static ch.etappe.assessment.Dimension.SOCIAL_NETWORK;
import static ch.etappe.assessment.Dimension.WORK_EXPERIENCE;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The four instruments of the federal Potenzialabklärung and what each of them looks at. Which dimension belongs to
 * which is a proposal of ours, built on the topics that the instruments name. The names are stored and are message keys.
 */
public enum AssessmentType {
    /** Kurzassessment, normally the first one; required for ages 16 to 50. */
    SHORT(
            LANGUAGE,
            LITERACY,
            EDUCATION,
            WORK_EXPERIENCE,
            HEALTH_CAPACITY,
            FAMILY_CHILDCARE,
            MOTIVATION,
            SOCIAL_NETWORK),
    /** Kompetenzerfassung: what somebody can do, wherever it was learnt. */
    COMPETENCE(LANGUAGE, LITERACY, EDUCATION, WORK_EXPERIENCE, SKILLS_INFORMAL, MOTIVATION, LEARNING_HABIT, DIGITAL),
    /** Praxisassessment: seen at work. */
    PRACTICAL(
            LANGUAGE, WORK_EXPERIENCE, SKILLS_INFORMAL, HEALTH_CAPACITY, MOTIVATION, LEARNING_HABIT, DIGITAL, MOBILITY),
    /** Everything anew, when a measure failed or life has changed. */
    RE(Dimension.values());

    private final Set<Dimension> dimensions;

    AssessmentType(Dimension... dimensions) {
        EnumSet<Dimension> all = EnumSet.noneOf(Dimension.class);
        all.addAll(Set.of(dimensions));
        this.dimensions = all;
    }

    /** In the order of the form. */
    public Set<Dimension> dimensions() {
        return EnumSet.copyOf(dimensions);
    }

    public String key() {
        return "assessment.type." + name().toLowerCase(Locale.ROOT);
    }
}
