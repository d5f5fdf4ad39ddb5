package ch.etappe.assessment.ui;

import ch.etappe.assessment.AssessmentState;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Wording;

/** The state of an assessment as a badge. */
final class AssessmentBadge {

    private AssessmentBadge() {}

    static Badge of(AssessmentState state, Wording words) {
        String word = words.of(state.key());
        return switch (state) {
            case DRAFT -> Badges.here(word);
            case COMPLETED -> Badges.good(word);
            case SUPERSEDED -> Badges.neutral(word);
        };
    }
}
