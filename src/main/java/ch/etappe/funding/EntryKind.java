package ch.etappe.funding;

import java.util.Locale;

/** What an entry does. Amounts are positive; the kind says which way. The names are stored. */
public enum EntryKind {
    /** Money comes into the fund. */
    INFLOW,
    /** Money is set aside for a cost object. */
    COMMITMENT,
    /** What was set aside is free again. */
    RELEASE,
    /** What was set aside is paid. */
    EXPENSE,
    /** Another entry is as if it had never been. */
    REVERSAL;

    /** Stable, for URLs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "funding.kind." + code();
    }
}
