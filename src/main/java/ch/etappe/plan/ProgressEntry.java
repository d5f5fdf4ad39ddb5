package ch.etappe.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of a goal's history.
 *
 * @param by name of the account; null where a confirmed seat put the goal on its way
 */
public record ProgressEntry(
        GoalState state, @Nullable String note, @Nullable String by, Instant at) {}
