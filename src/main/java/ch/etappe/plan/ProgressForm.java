package ch.etappe.plan;

import ch.etappe.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How a goal goes.
 *
 * @param note what happened, at most {@value #LONGEST} characters; required where a goal is dropped
 */
public record ProgressForm(GoalState state, @Nullable String note) {

    public static final int LONGEST = 500;

    public ProgressForm {
        note = Words.within(note, LONGEST);
        if (state == GoalState.DROPPED && note == null) {
            throw new Refusal("plan.refusal.reason-missing");
        }
    }
}
