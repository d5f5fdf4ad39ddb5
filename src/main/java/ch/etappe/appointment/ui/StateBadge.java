package ch.etappe.appointment.ui;

import ch.etappe.appointment.AppointmentState;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Wording;

/** How each state looks to staff. */
final class StateBadge {

    private StateBadge() {}

    static Badge of(AppointmentState state, Wording words) {
        String text = words.of(state.key());
        return switch (state) {
            case PROPOSED -> Badges.waiting(text);
            case CONFIRMED, HELD -> Badges.good(text);
            case DECLINED -> Badges.warn(text);
            case NO_SHOW -> Badges.bad(text);
            case CANCELLED_BY_CLIENT, CANCELLED_BY_OFFICE -> Badges.neutral(text);
        };
    }
}
