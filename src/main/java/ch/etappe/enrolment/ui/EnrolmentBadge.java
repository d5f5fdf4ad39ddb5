package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;

/** An enrolment's state as a badge; the words are the office's or, on the phone, plain ones. */
final class EnrolmentBadge {

    private EnrolmentBadge() {}

    static Badge of(EnrolmentState state, String words) {
        return switch (state) {
            case CONFIRMED, ATTENDING, COMPLETED -> Badges.good(words);
            case REQUESTED, APPROVAL_PENDING, APPROVED, OFFERED, WAITLISTED -> Badges.waiting(words);
            case REJECTED, DECLINED, DROPPED_OUT, NO_SHOW -> Badges.warn(words);
            case WITHDRAWN, TRANSFERRED -> Badges.neutral(words);
        };
    }
}
