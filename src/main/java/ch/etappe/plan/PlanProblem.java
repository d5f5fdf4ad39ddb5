package ch.etappe.plan;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a draft from being proposed.
 *
 * @param goal whose problem it is; null for the plan as a whole
 * @param measure whose problem it is; null for the goal
 * @param key message key
 */
public record PlanProblem(@Nullable GoalId goal, @Nullable MeasureId measure, String key) implements Serializable {}
