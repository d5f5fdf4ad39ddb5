package ch.etappe.dossier;

import java.util.Locale;

/** What a role may do with a kind of data; each includes those before it. */
public enum DataRight {
    NONE,
    READ,
    WRITE;

    /** Whether this allows what the other one is. */
    public boolean includes(DataRight other) {
        return compareTo(other) >= 0;
    }

    DataRight atMost(DataRight ceiling) {
        return includes(ceiling) ? ceiling : this;
    }

    /** Message key of its words. */
    public String key() {
        return "dossier.right." + name().toLowerCase(Locale.ROOT);
    }
}
