package ch.etappe.assessment;

import java.util.Locale;

/** Impact goals of the Integration Agenda that need evidence of one person on an anniversary of the entry. */
public enum ImpactGoal {
    /** WZ1: at least A1 after three years. */
    LANGUAGE,
    /** WZ3: in or through post-compulsory training after five years, of those who were 16 to 25. */
    TRAINING,
    /** WZ4: work in the first labour market after seven years, of the adults. */
    WORK,
    /** WZ5: knows how things work and has contacts after seven years. */
    CONTACT;

    public String key() {
        return "assessment.goal." + name().toLowerCase(Locale.ROOT);
    }

    /** What is to be recorded for it. */
    public ResultKind kind() {
        return switch (this) {
            case LANGUAGE -> ResultKind.LANGUAGE;
            case TRAINING -> ResultKind.TRAINING;
            case WORK -> ResultKind.EMPLOYMENT;
            case CONTACT -> ResultKind.SELF_REPORT;
        };
    }
}
