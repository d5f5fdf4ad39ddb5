package ch.etappe.offer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On which terms a run takes people.
 *
 * @param minimum participants below which its provider is warned; null for none
 * @param registerBy last day for a request; null until the run ends
 * @param waitlist whether people may wait for a seat once it is full
 */
public record RunTerms(@Nullable Integer minimum, @Nullable LocalDate registerBy, boolean waitlist) {

    /** Whether the last day for a request is over. */
    public boolean isClosed(LocalDate today) {
        return registerBy != null && registerBy.isBefore(today);
    }
}
