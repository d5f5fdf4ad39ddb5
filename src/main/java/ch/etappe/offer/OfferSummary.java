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
 * @param submittedAt null for a draft that was never handed in
 * @param returnReason why the canton sent it back; null unless it is {@link OfferState#RETURNED}
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
        @Nullable String returnReason) {}
