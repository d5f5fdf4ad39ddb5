package ch.etappe.offer;

import java.util.Locale;

/**
 * Where a run stands. Full is no state: it follows from the seats.
 * The names are stored and are message keys; rename only with a migration.
 */
public enum RunState {
    /** Waits for its offer to be published. */
    PLANNED,
    /** Takes people. */
    OPEN,
    RUNNING,
    FINISHED,
    CANCELLED;

    public String key() {
        return "offer.run-state." + name().toLowerCase(Locale.ROOT);
    }
}
