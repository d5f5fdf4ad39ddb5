package ch.etappe.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/** What has to be known of a person for an impact goal, and by when. */
public record EvidenceDue(ImpactGoal goal, LocalDate dueOn, State state) implements Serializable {

    /** How it stands with the evidence, whatever it says. */
    public enum State {
        KNOWN,
        /** Still time. */
        LATER,
        /** Within the days of the reminder. */
        SOON,
        /** The day has passed, and nobody knows; counts as missing. */
        OVERDUE;

        public String key() {
            return "assessment.due-state." + name().toLowerCase(Locale.ROOT);
        }
    }
}
