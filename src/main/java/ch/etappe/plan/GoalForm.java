package ch.etappe.plan;

import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters for a goal: a prepared goal or own words.
 *
 * @param text own words, at most {@value #LONGEST} characters; null with a template
 * @param dueOn by when; null while it is open
 */
public record GoalForm(
        ProcessArea area,
        @Nullable GoalTemplate template,
        @Nullable String text,
        @Nullable LocalDate dueOn) {

    public static final int LONGEST = 1000;

    public GoalForm {
        text = text == null || text.isBlank() ? null : text.strip();
        if (template == null && text == null) {
            throw new Refusal("plan.refusal.goal-without-words");
        }
        if (text != null && text.length() > LONGEST) {
            throw new Refusal("plan.refusal.goal-too-long", LONGEST);
        }
    }
}
