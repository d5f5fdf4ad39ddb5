package ch.etappe.kernel;

/** What a price is for. The names are stored. */
public enum PriceUnit {
    LESSON,
    COURSE,
    MONTH,
    /** Costs nothing. */
    FREE
}
