package ch.etappe.standard;

import java.util.Locale;

/** Whether a step must be taken by those whom it is for. */
public enum StepNeed {
    /** Within the age range; nobody else has the step. */
    REQUIRED,
    /** May be taken within the age range; nobody else has the step. */
    OPTIONAL,
    /** Required within the age range, possible for everybody else of the target groups. */
    REQUIRED_ELSE_OPTIONAL;

    public String key() {
        return "standard.need." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
