package ch.etappe.offer;

import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.ProcessArea;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row in a list of offers.
 *
 * @param runs how many runs it has
 * @param firstStart when the first of them begins; null without runs
 * @param submittedAt when it was handed in, or the change of it that is open; null for what never was
 * @param returnReason why the canton sent it, or the change of it, back; null once it is handed in again
 * @param confirmedAt when somebody last said that it is right; null before it was published
 * @param revision where a change stands of what is online; null without one
 * @param stale whether it is published and asks to be confirmed (BR20)
 */
public record OfferSummary(
        OfferId id,
        LocalizedText title,
        OfferCategory category,
        ProcessArea area,
        String provider,
        OfferState state,
        int runs,
        @Nullable LocalDate firstStart,
        @Nullable Instant submittedAt,
        @Nullable String returnReason,
        @Nullable Instant confirmedAt,
        @Nullable RevisionState revision,
        boolean stale) {

    /** Whether the canton has it, or a change of it, before it. */
    public boolean isWaiting() {
        return state == OfferState.SUBMITTED || revision == RevisionState.SUBMITTED;
    }
}
