package ch.etappe.exchange.ui;

import ch.etappe.exchange.ImportState;
import ch.etappe.exchange.RowState;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Wording;

/** States as badges. */
final class ImportBadge {

    private ImportBadge() {}

    static Badge of(ImportState state, Wording words) {
        String text = words.of(state.key());
        return switch (state) {
            case MAPPING, CHECKED, STOPPED -> Badges.here(text);
            case CHECKING, RUNNING -> Badges.waiting(text);
            case DONE -> Badges.good(text);
            case PUT_AWAY -> Badges.neutral(text);
        };
    }

    static Badge of(RowState state, Wording words) {
        String text = words.of(state.key());
        return switch (state) {
            case NEW -> Badges.here(text);
            case IMPORTED -> Badges.good(text);
            case SIMILAR -> Badges.warn(text);
            case BAD, FAILED -> Badges.bad(text);
            case READ, KNOWN, REPEATED -> Badges.neutral(text);
        };
    }
}
