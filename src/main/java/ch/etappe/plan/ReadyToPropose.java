package ch.etappe.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan cannot do without once two people sign it; all else may stay open. Goals that are over are let be. */
final class ReadyToPropose {

    private ReadyToPropose() {}

    static List<PlanProblem> problems(IntegrationPlan plan, LocalDate today) {
        List<PlanProblem> problems = new ArrayList<>();
        if (plan.goals().stream().allMatch(goal -> goal.state().isFinished())) {
            problems.add(new PlanProblem(null, null, "plan.problem.no-goal"));
        }
        plan.goals().stream().filter(goal -> !goal.state().isFinished()).forEach(goal -> of(goal, today, problems));
        return problems;
    }

    private static void of(Goal goal, LocalDate today, List<PlanProblem> problems) {
        GoalForm form = goal.form();
        require(form.indicator() != null, goal, null, "plan.problem.no-indicator", problems);
        LocalDate due = form.dueOn();
        require(due != null, goal, null, "plan.problem.no-due", problems);
        require(due == null || !due.isBefore(today), goal, null, "plan.problem.due-past", problems);
        require(!goal.measures().isEmpty(), goal, null, "plan.problem.no-measure", problems);
        goal.measures().stream()
                .filter(measure -> measure.state() != MeasureState.DONE)
                .forEach(measure -> require(
                        measure.form().responsible() != null, goal, measure, "plan.problem.no-responsible", problems));
    }

    private static void require(
            boolean fine, Goal goal, @Nullable Measure measure, String otherwise, List<PlanProblem> problems) {
        if (!fine) {
            problems.add(new PlanProblem(goal.id(), measure == null ? null : measure.id(), otherwise));
        }
    }
}
