package ch.etappe.handover;

import java.util.Locale;

/** Where a hand-over stands. The names are stored and are message keys; rename only with a migration. */
public enum HandoverState {
    /** Being prepared; the other side does not see it. */
    DRAFT,
    /** The other side decides. */
    REQUESTED,
    /** The other side is responsible and still has something on its list. */
    ACCEPTED,
    /** All is done. */
    COMPLETED,
    REJECTED,
    WITHDRAWN;

    public String key() {
        return "handover.state." + name().toLowerCase(Locale.ROOT);
    }
}
