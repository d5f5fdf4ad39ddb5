package ch.etappe.dossier;

import java.util.Locale;

/** The groups of a worklist, in the order in which a day is worked through. The names are part of message keys and URLs. */
public enum WorkGroup {
    /** What happens today or needs an answer today. */
    TODAY,
    /** Past its target day. */
    OVERDUE,
    /** Nothing moves, by the stall rule. */
    STUCK,
    /** Somebody else's turn. */
    WAITING,
    /** Has still time, and is better begun now. */
    SOON;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "worklist.group." + code();
    }
}
