package ch.etappe.offer.ui;

import ch.etappe.offer.OfferState;
import ch.etappe.offer.RevisionState;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** An offer's state, or that of a change of it, as a badge. */
final class OfferBadge {

    private OfferBadge() {}

    /** Where an offer stands and, where there is one, the change of it. */
    static Div line(OfferState state, @Nullable RevisionState revision, Wording words) {
        Div line = new Div(of(state, words));
        line.addClassNames("actions", "offer-state");
        if (revision != null) {
            line.add(of(revision, words));
        }
        return line;
    }

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
