package ch.etappe.offer.ui;

import ch.etappe.offer.OfferState;
import ch.etappe.offer.RevisionState;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Wording;

/** An offer's state, or that of a change of it, as a badge. */
final class OfferBadge {

    private OfferBadge() {}

    static Badge of(OfferState state, Wording words) {
        String word = words.of(state.key());
        return switch (state) {
            case DRAFT, ARCHIVED -> Badges.neutral(word);
            case SUBMITTED -> Badges.waiting(word);
            case RETURNED, SUSPENDED -> Badges.warn(word);
            case PUBLISHED -> Badges.good(word);
        };
    }

    static Badge of(RevisionState state, Wording words) {
        String word = words.of(state.key());
        return switch (state) {
            case DRAFT, DISCARDED -> Badges.neutral(word);
            case SUBMITTED -> Badges.waiting(word);
            case RETURNED -> Badges.warn(word);
            case RELEASED -> Badges.good(word);
        };
    }
}
