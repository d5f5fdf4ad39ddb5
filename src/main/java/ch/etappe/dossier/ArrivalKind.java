package ch.etappe.dossier;

/** The two ways in. The names are stored. */
public enum ArrivalKind {
    /** From a cantonal centre. */
    TRANSFER,
    /** Moved to a municipality (start.integration). */
    RELOCATION
}
