package ch.etappe.worklist;

import java.util.Locale;

/** Why a case counts as stuck. The names are stored and are message keys. */
public enum StallCause {
    /** A step of the standard process is past its target day by more than the limit. */
    STEP_OVERDUE,
    /** A request for a seat has been waiting longer than the limit. */
    SEAT_WAITING,
    /** No finished step, no meeting, no progress of a goal for longer than the limit. */
    SILENT;

    public String key() {
        return "worklist.stall." + code();
    }

    /** What one could do next, labelled as a suggestion. */
    public String suggestionKey() {
        return "worklist.stall.suggestion." + code();
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
