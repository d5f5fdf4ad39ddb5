package ch.etappe.dossier;

import java.util.Locale;

/** The two ways in. The names are stored and are message keys. */
public enum ArrivalKind {
    /** From a cantonal centre. */
    TRANSFER,
    /** Moved to a municipality (start.integration). */
    RELOCATION;

    public String key() {
        return "dossier.arrival.kind." + name().toLowerCase(Locale.ROOT);
    }

    /** Names the day on which the person came by this way. */
    public String dayKey() {
        return "dossier.arrival.day." + name().toLowerCase(Locale.ROOT);
    }
}
