package ch.etappe.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version in the list of them.
 *
 * @param begunOn the day its draft was begun
 * @param inForceOn the first day it held; null for one that never did
 * @param endedOn the day it was replaced or ended; null while it holds
 */
public record PlanVersion(
        PlanId id,
        int versionNo,
        PlanState state,
        LocalDate begunOn,
        @Nullable LocalDate inForceOn,
        @Nullable LocalDate endedOn) {}
