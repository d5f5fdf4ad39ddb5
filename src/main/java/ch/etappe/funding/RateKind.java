package ch.etappe.funding;

import java.util.Locale;

/** What a flat rate pays. The names are stored. */
public enum RateKind {
    /** Once for a decision. Source: VIntA Art. 15 para. 1. */
    IP,
    /** A month with protection status S. */
    PROGRAMM_S_MONTH;

    public String key() {
        return "funding.rate." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
