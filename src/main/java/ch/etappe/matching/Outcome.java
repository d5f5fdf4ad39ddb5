package ch.etappe.matching;

import ch.etappe.enrolment.EnrolmentState;
import java.util.Locale;

/** What becomes of somebody who is booked on a run. The names are part of message keys. */
public enum Outcome {
    SEAT,
    WAITS,
    NOT;

    static Outcome of(EnrolmentState state) {
        return state.holdsSeat() ? SEAT : WAITS;
    }

    public String key() {
        return "matching.outcome." + name().toLowerCase(Locale.ROOT);
    }
}
