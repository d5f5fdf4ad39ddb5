package ch.etappe.plan;

import ch.etappe.assessment.Potential;
import ch.etappe.kernel.TargetGroup;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A prepared goal for somebody.
 *
 * @param group null for all
 * @param potential what the newest assessment points to; null for all
 */
public record TemplateVariant(
        GoalTemplate template,
        @Nullable TargetGroup group,
        @Nullable Potential potential) implements Serializable {}
