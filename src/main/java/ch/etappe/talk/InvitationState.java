package ch.etappe.talk;

import java.util.Locale;

/** What came of an invitation. */
public enum InvitationState {
    INVITED,
    HELD,
    NO_SHOW,
    /** Taken back by the municipality, also for another date. */
    WITHDRAWN;

    public String key() {
        return "talk.invitation.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
