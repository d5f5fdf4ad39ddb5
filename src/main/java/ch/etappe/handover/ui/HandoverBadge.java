package ch.etappe.handover.ui;

import ch.etappe.handover.HandoverState;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;

/** How a state looks; without a default, a new state does not compile until somebody decides. */
final class HandoverBadge {

    private HandoverBadge() {}

    static Badge of(HandoverState state, String word) {
        return switch (state) {
            case DRAFT, WITHDRAWN -> Badges.neutral(word);
            case REQUESTED -> Badges.waiting(word);
            case ACCEPTED, COMPLETED -> Badges.good(word);
            case REJECTED -> Badges.bad(word);
        };
    }
}
