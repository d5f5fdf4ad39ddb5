package ch.etappe.plan;

import ch.etappe.organisation.ChangeRules;
import ch.etappe.organisation.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What shall be suggested with a prepared goal from a day on.
 *
 * @param offered false where nothing shall be suggested any more
 * @param months until the goal is due, 1 to {@value #LONGEST_MONTHS}; null where it is missing
 */
public record TemplateForm(
        boolean offered,
        String indicator,
        String target,
        @Nullable Integer months,
        @Nullable LocalDate from,
        String reason) {

    public static final int LONGEST_MONTHS = 60;

    /** The fields that can be wrong. */
    public enum Field {
        INDICATOR,
        TARGET,
        MONTHS,
        FROM,
        REASON
    }

    List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (indicator.isBlank()) {
            problems.add(Problem.of(Field.INDICATOR, "plan.problem.no-indicator"));
        } else if (indicator.length() > GoalForm.LONGEST_SHORT) {
            problems.add(Problem.of(Field.INDICATOR, "plan.refusal.text-too-long", GoalForm.LONGEST_SHORT));
        }
        if (target.length() > GoalForm.LONGEST_SHORT) {
            problems.add(Problem.of(Field.TARGET, "plan.refusal.text-too-long", GoalForm.LONGEST_SHORT));
        }
        if (months == null || months < 1 || months > LONGEST_MONTHS) {
            problems.add(Problem.of(Field.MONTHS, "plan.refusal.template-months", LONGEST_MONTHS));
        }
        ChangeRules.from(Field.FROM, from, today).ifPresent(problems::add);
        ChangeRules.reason(Field.REASON, reason).ifPresent(problems::add);
        return problems;
    }
}
