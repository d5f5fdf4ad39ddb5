package ch.etappe.offer;

import java.util.Locale;

/**
 * Whether a class session takes place. That it is over follows from the clock.
 * The names are stored and are message keys; rename only with a migration.
 */
public enum SessionState {
    PLANNED,
    CANCELLED;

    public String key() {
        return "offer.session-state." + name().toLowerCase(Locale.ROOT);
    }
}
