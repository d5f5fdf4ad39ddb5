package ch.etappe.offer;

import java.util.Locale;

/** Where an offer stands. The names are stored and are message keys; rename only with a migration. */
public enum OfferState {
    DRAFT,
    /** The provider has handed it in; the canton decides. */
    SUBMITTED,
    /** The canton wants it changed and has said why. */
    RETURNED,
    PUBLISHED,
    SUSPENDED,
    ARCHIVED;

    public String key() {
        return "offer.state." + name().toLowerCase(Locale.ROOT);
    }
}
