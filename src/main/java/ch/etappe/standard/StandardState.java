package ch.etappe.standard;

import java.util.Locale;

/** Where a version stands. Only a released one is ever in force, and it never changes again. */
public enum StandardState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    RELEASED;

    /** Whether the canton may still work on it. */
    public boolean isOpenForChanges() {
        return this == DRAFT || this == RETURNED;
    }

    public String key() {
        return "standard.state." + name().toLowerCase(Locale.ROOT);
    }
}
