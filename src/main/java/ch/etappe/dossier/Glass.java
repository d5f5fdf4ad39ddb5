package ch.etappe.dossier;

/**
 * What stands between an account and the most private of a case: internal and sensitive notes, health, sensitive
 * documents. Who oversees the region breaks it with a reason, see {@link BreakGlass}.
 */
public enum Glass {
    /** Nothing: the account leads the case, stands in, or works on cases of the region. */
    NONE,
    CLOSED,
    /** Broken by this account, for a while. */
    BROKEN
}
