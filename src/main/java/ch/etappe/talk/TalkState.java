package ch.etappe.talk;

import java.util.Locale;

/** How far the talk of one resident has come. Derived from the last invitation and the record, never stored. */
public enum TalkState {
    TO_INVITE,
    INVITED,
    /** Nobody came to the last appointment. */
    MISSED,
    /** Invited once more after nobody came. */
    INVITED_AGAIN,
    HELD;

    public String key() {
        return "talk.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
