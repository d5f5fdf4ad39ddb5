package ch.etappe.plan;

import ch.etappe.kernel.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review of a plan as somebody enters it.
 *
 * @param heldOn the day of the talk, today or earlier
 * @param note what came out of it, at most {@value #LONGEST} characters; required where the plan ends
 */
public record ReviewForm(
        LocalDate heldOn, ReviewResult result, @Nullable String note) {

    public static final int LONGEST = 500;

    public ReviewForm {
        note = Words.within(note, LONGEST);
        if (result == ReviewResult.END && note == null) {
            throw new Refusal("plan.refusal.reason-missing");
        }
    }
}
