package ch.etappe.dossier;

import java.util.Locale;

/** Where a case stands. The names are stored and are message keys; rename only with a migration. */
public enum DossierState {
    /** Allocated to a region, nobody has met the person yet. */
    ALLOCATED,
    ACTIVE,
    /** Resting for a reason and until a date. */
    PAUSED,
    CLOSED;

    public String key() {
        return "dossier.state." + name().toLowerCase(Locale.ROOT);
    }
}
