package ch.etappe.plan;

import ch.etappe.kernel.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters for a measure.
 *
 * @param title short name, at most {@value #LONGEST} characters, e.g. {@code Deutschkurs}
 * @param responsible who sees to it; null while nobody said so
 * @param responsibleName who it is where the role does not say it, at most {@value #LONGEST_NAME} characters
 * @param dueOn by when; null while it is open
 */
public record MeasureForm(
        MeasureKind kind,
        String title,
        @Nullable MeasureOwner responsible,
        @Nullable String responsibleName,
        @Nullable LocalDate dueOn) {

    public static final int LONGEST = 300;
    public static final int LONGEST_NAME = 120;

    public MeasureForm {
        title = title.strip();
        if (title.isEmpty()) {
            throw new Refusal("plan.refusal.measure-without-title");
        }
        if (title.length() > LONGEST) {
            throw new Refusal("plan.refusal.measure-too-long", LONGEST);
        }
        responsibleName = Words.within(responsibleName, LONGEST_NAME);
    }

    /** What is done, before anybody said by whom and until when. */
    public MeasureForm(MeasureKind kind, String title) {
        this(kind, title, null, null, null);
    }
}
