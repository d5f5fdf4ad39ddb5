package ch.etappe.assessment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Impact goals of the Integration Agenda that need evidence of one person: on an anniversary of the entry, of small
 * children at the start of school.
 */
public enum ImpactGoal {
    /** WZ1: at least A1 after three years. */
    LANGUAGE,
    /** WZ2: can make itself understood at the start of compulsory school, of those who came at 0 to 4. */
    SCHOOL,
    /** WZ3: in or through post-compulsory training after five years, of those who were 16 to 25. */
    TRAINING,
    /** WZ4: work in the first labour market after seven years, of the adults. */
    WORK,
    /** WZ5: knows how things work and has contacts after seven years. */
    CONTACT;

    public String key() {
        return "assessment.goal." + name().toLowerCase(Locale.ROOT);
    }

    /** What is to be recorded for it; null where the record of the child says it. */
    public @Nullable ResultKind kind() {
        return switch (this) {
            case LANGUAGE -> ResultKind.LANGUAGE;
            case SCHOOL -> null;
            case TRAINING -> ResultKind.TRAINING;
            case WORK -> ResultKind.EMPLOYMENT;
            case CONTACT -> ResultKind.SELF_REPORT;
        };
    }
}
