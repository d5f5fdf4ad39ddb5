package ch.etappe.matching;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a place lies.
 *
 * @param municipality whether it is one of the canton's
 * @param changedAt of the last correction; null while it is as it came with the portal
 * @param reason of the last correction
 */
public record PlaceSummary(
        String town,
        boolean municipality,
        BigDecimal latitude,
        BigDecimal longitude,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        @Nullable String reason)
        implements Serializable {}
