package ch.etappe.appointment;

/** What the person says to a proposed appointment. */
public enum Answer {
    COMING,
    NOT_COMING
}
