package ch.etappe.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review that was held.
 *
 * @param by name of the account; null for what is older than this list
 */
public record ReviewSummary(
        LocalDate heldOn,
        ReviewResult result,
        @Nullable String note,
        @Nullable String by,
        Instant at) {}
