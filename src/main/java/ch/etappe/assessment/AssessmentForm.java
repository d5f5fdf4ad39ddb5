package ch.etappe.assessment;

import ch.etappe.kernel.Refusal;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The talk and its outcome as typed so far; what is missing is null.
 *
 * @param conductedOn day of the talk
 * @param language BCP 47 tag of the language spoken
 * @param interpreter who interpreted; null for nobody
 * @param present who else was there, in words
 * @param recommended prepared sentences, which the person reads in the own language
 * @param recommendation own words, in German
 */
public record AssessmentForm(
        @Nullable LocalDate conductedOn,
        @Nullable String language,
        @Nullable String interpreter,
        @Nullable String present,
        @Nullable Potential potential,
        Set<Recommendation> recommended,
        @Nullable String recommendation)
        implements Serializable {

    public static final int LONGEST_INTERPRETER = 200;
    public static final int LONGEST_PRESENT = 500;
    public static final int LONGEST_RECOMMENDATION = 4000;

    public AssessmentForm {
        language = trimmed(language, 35);
        interpreter = trimmed(interpreter, LONGEST_INTERPRETER);
        present = trimmed(present, LONGEST_PRESENT);
        recommendation = trimmed(recommendation, LONGEST_RECOMMENDATION);
        EnumSet<Recommendation> chosen = EnumSet.noneOf(Recommendation.class);
        chosen.addAll(recommended);
        recommended = chosen;
    }

    private static @Nullable String trimmed(@Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > longest) {
            throw new Refusal("assessment.refusal.too-long", longest);
        }
        return text.strip();
    }
}
