package ch.etappe.funding;

import java.util.Locale;

/** Who decides on a cost approval. The names are stored. */
public enum Decider {
    REGION,
    CANTON;

    /** Source: handbook of social assistance, occupation: one year at the most, longer with the canton's approval (BR11). */
    static final int OCCUPATION_MONTHS = 12;

    /** From here on it is said (BR11). */
    public static final int OCCUPATION_WARNING = 10;

    public String key() {
        return "funding.approval.decider." + name().toLowerCase(Locale.ROOT);
    }
}
