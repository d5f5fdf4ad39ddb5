package ch.etappe.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The person does not sign.
 *
 * @param reason what the person says
 * @param on the day it was recorded
 * @param reviewOn when both look at it again
 * @param inForceBecause why the plan holds without the person's signature; null while it does not
 */
public record PlanRefused(
        String reason,
        LocalDate on,
        LocalDate reviewOn,
        @Nullable String inForceBecause) {}
