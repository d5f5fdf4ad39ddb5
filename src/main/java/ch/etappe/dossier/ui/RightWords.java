package ch.etappe.dossier.ui;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DataRight;
import ch.etappe.dossier.RightState;
import java.util.Locale;

/** Keys of the words for rights. */
final class RightWords {

    private RightWords() {}

    static String key(DataCategory category) {
        return "dossier.category." + category.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The right of today; where none can ever be given, that word. */
    static String key(RightState state) {
        return state.ceiling() == DataRight.NONE
                ? "dossier.right.never"
                : state.right().key();
    }
}
