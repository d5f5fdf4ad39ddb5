package ch.etappe.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is suggested with a prepared goal.
 *
 * @param fitting whether it is meant for the person's group or for what the assessment points to
 */
public record GoalSuggestion(
        GoalTemplate template, String indicator, @Nullable String target, LocalDate dueOn, boolean fitting) {}
