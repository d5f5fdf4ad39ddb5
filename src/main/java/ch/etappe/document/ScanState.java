package ch.etappe.document;

import java.util.Locale;

/** What a virus scanner said. The names are stored and are message keys. */
public enum ScanState {
    CLEAN,
    /** No scanner is configured. */
    NO_SCANNER,
    /** The scanner did not answer; nobody opens the file until it has. */
    WAITING,
    /** More than the scanner takes; nobody opens it. */
    TOO_LARGE,
    /** The file is gone. */
    INFECTED;

    public String key() {
        return "document.me.scan." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean mayBeOpened() {
        return this == CLEAN || this == NO_SCANNER;
    }
}
