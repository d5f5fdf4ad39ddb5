package ch.etappe.exchange;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What becomes of a row. The names are stored. */
public enum RowState {
    /** Not looked at yet. */
    READ,
    NEW,
    /** May be somebody known; imported only when somebody decides so. */
    SIMILAR,
    /** In the portal already, by an own number. */
    KNOWN,
    /** Imported before, or twice in the file. */
    REPEATED,
    BAD,
    IMPORTED,
    /** Nothing was wrong with it, but it could not be imported. */
    FAILED;

    /** Those that did not become people, and why stands with them. */
    public static Set<RowState> leftOut() {
        return EnumSet.of(SIMILAR, KNOWN, REPEATED, BAD, FAILED);
    }

    public String key() {
        return "exchange.row." + name().toLowerCase(Locale.ROOT);
    }
}
