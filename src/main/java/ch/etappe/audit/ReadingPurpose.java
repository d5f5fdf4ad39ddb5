package ch.etappe.audit;

import java.util.Locale;

/** Why somebody read in a file; stored. It follows from how the reader stands to the case. */
public enum ReadingPurpose {
    /** The person's own file. */
    OWN_FILE,
    /** Responsible for the case. */
    LEADS_CASE,
    /** Stands in for whoever is responsible and away. */
    STANDS_IN,
    /** Works in the region that is in charge, without leading this case. */
    MANDATE,
    /** Oversees the region. */
    OVERSIGHT,
    /** Oversees the region, and said why the most private is needed. */
    BREAK_GLASS,
    /** Welcomes the residents of a municipality. */
    WELCOME,
    /** Another region: a hand-over that is offered, or two records that may be of one person. */
    OTHER_REGION;

    /** Message key of its words. */
    public String key() {
        return "audit.purpose." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
