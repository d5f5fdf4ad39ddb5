package ch.etappe.person.ui;

import ch.etappe.kernel.PartialDate;
import ch.etappe.kernel.Refusal;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A birth date as far as it was typed, for a search that goes on without it.
 *
 * @param unreadable something was typed that is no date
 */
record TypedBirth(@Nullable PartialDate date, boolean unreadable) implements Serializable {

    static TypedBirth read(String typed) {
        if (typed.isBlank()) {
            return new TypedBirth(null, false);
        }
        try {
            return new TypedBirth(PartialDate.parse(typed), false);
        } catch (Refusal unreadable) {
            return new TypedBirth(null, true);
        }
    }
}
