package ch.etappe.matching;

import ch.etappe.kernel.TargetGroup;
import ch.etappe.organisation.ChangeRules;
import ch.etappe.organisation.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom a kind of offer shall be from a day on.
 *
 * @param fromAge null for none
 * @param toAge the last age that fits; null for none
 * @param groups empty for all
 * @param intensive two at once are too much
 * @param occupation not after a final negative decision
 * @param source what says so, at most {@value #LONGEST_SOURCE} characters
 */
public record MatchRuleForm(
        @Nullable Integer fromAge,
        @Nullable Integer toAge,
        Set<TargetGroup> groups,
        boolean intensive,
        boolean occupation,
        String source,
        @Nullable LocalDate from,
        String reason) {

    public static final int LONGEST_SOURCE = 200;
    public static final int OLDEST = 120;

    /** The fields that can be wrong. */
    public enum Field {
        FROM_AGE,
        TO_AGE,
        SOURCE,
        FROM,
        REASON
    }

    List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        age(Field.FROM_AGE, fromAge, problems);
        age(Field.TO_AGE, toAge, problems);
        if (fromAge != null && toAge != null && fromAge > toAge) {
            problems.add(Problem.of(Field.TO_AGE, "matching.refusal.ages-order"));
        }
        if (source.isBlank()) {
            problems.add(Problem.of(Field.SOURCE, "matching.refusal.source-missing"));
        } else if (source.length() > LONGEST_SOURCE) {
            problems.add(Problem.of(Field.SOURCE, "matching.refusal.source-long", LONGEST_SOURCE));
        }
        ChangeRules.from(Field.FROM, from, today).ifPresent(problems::add);
        ChangeRules.reason(Field.REASON, reason).ifPresent(problems::add);
        return problems;
    }

    private static void age(Field field, @Nullable Integer age, List<Problem> problems) {
        if (age != null && (age < 0 || age > OLDEST)) {
            problems.add(Problem.of(field, "matching.refusal.age", OLDEST));
        }
    }
}
