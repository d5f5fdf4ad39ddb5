package ch.etappe.offer;

import java.util.Locale;

/**
 * Where a change of an offer stands that is online. The names are stored and are message keys; rename only with a
 * migration.
 */
public enum RevisionState {
    DRAFT,
    /** Handed in; the canton compares and decides. */
    SUBMITTED,
    /** The canton wants it changed and has said why. */
    RETURNED,
    /** It is, or was, online. */
    RELEASED,
    /** The provider has given it up, or the offer has ended. */
    DISCARDED;

    public String key() {
        return "offer.revision-state." + name().toLowerCase(Locale.ROOT);
    }
}
