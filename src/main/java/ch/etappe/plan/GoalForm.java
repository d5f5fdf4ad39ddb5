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
 * @param indicator how one sees that it is reached, at most {@value #LONGEST_SHORT} characters; null while it is open
 * @param target how much of it is enough, e.g. {@code A2 mündlich}, at most {@value #LONGEST_SHORT} characters
 * @param feasibility what helps and what stands in the way, at most {@value #LONGEST_FEASIBILITY} characters
 */
public record GoalForm(
        ProcessArea area,
        @Nullable GoalTemplate template,
        @Nullable String text,
        @Nullable LocalDate dueOn,
        @Nullable String indicator,
        @Nullable String target,
        @Nullable String feasibility) {

    public static final int LONGEST = 1000;
    public static final int LONGEST_SHORT = 300;
    public static final int LONGEST_FEASIBILITY = 500;

    public GoalForm {
        text = text == null || text.isBlank() ? null : text.strip();
        if (template == null && text == null) {
            throw new Refusal("plan.refusal.goal-without-words");
        }
        if (text != null && text.length() > LONGEST) {
            throw new Refusal("plan.refusal.goal-too-long", LONGEST);
        }
        indicator = Words.within(indicator, LONGEST_SHORT);
        target = Words.within(target, LONGEST_SHORT);
        feasibility = Words.within(feasibility, LONGEST_FEASIBILITY);
    }

    /** What is wanted, before anybody said how one sees it. */
    public GoalForm(
            ProcessArea area, @Nullable GoalTemplate template, @Nullable String text, @Nullable LocalDate dueOn) {
        this(area, template, text, dueOn, null, null, null);
    }
}
