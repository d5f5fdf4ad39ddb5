package ch.etappe.plan.ui;

import ch.etappe.plan.GoalId;
import ch.etappe.plan.GoalProgress;
import ch.etappe.plan.GoalSummary;
import ch.etappe.plan.MeasureSummary;
import ch.etappe.plan.PlanProblem;
import ch.etappe.plan.PlanSummary;
import ch.etappe.plan.ProgressEntry;
import ch.etappe.plan.ui.GoalCards.Around;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** The goals of a version as cards, each with what can be done about it now and what it still lacks. */
@Service
class GoalList {

    private final GoalProgress progress;
    private final GoalCards cards;
    private final GoalActs goals;
    private final MeasureActs measures;
    private final VersionActs whole;
    private final OrderList orders;
    private final PlanWords words;

    GoalList(
            GoalProgress progress,
            GoalCards cards,
            GoalActs goals,
            MeasureActs measures,
            VersionActs whole,
            OrderList orders,
            PlanWords words) {
        this.progress = progress;
        this.cards = cards;
        this.goals = goals;
        this.measures = measures;
        this.whole = whole;
        this.orders = orders;
        this.words = words;
    }

    /** @param problems what the plan cannot be proposed without */
    List<? extends Component> of(
            PlanSummary plan, boolean writable, List<PlanProblem> problems, SerializableRunnable after) {
        Map<GoalId, List<ProgressEntry>> histories = progress.of(plan.id());
        Function<MeasureSummary, List<Component>> ordered = orders.of(plan, writable, after);
        return plan.goals().stream()
                .map(goal -> cards.card(
                        goal,
                        new H2(),
                        new Around(
                                writable ? acts(plan, goal, after) : List.of(),
                                measure -> writable && plan.state().isOpen()
                                        ? measures.of(plan, goal, measure, after)
                                        : List.of(),
                                ordered,
                                sentences(goal, problems),
                                histories.getOrDefault(goal.id(), List.of()))))
                .toList();
    }

    private List<Component> acts(PlanSummary plan, GoalSummary goal, SerializableRunnable after) {
        return switch (plan.state()) {
            case DRAFT -> goals.of(plan.dossier(), goal, after);
            case IN_FORCE -> whole.forGoal(goal, after);
            default -> List.of();
        };
    }

    private List<String> sentences(GoalSummary goal, List<PlanProblem> problems) {
        return problems.stream()
                .filter(problem -> goal.id().equals(problem.goal()))
                .map(problem -> sentence(goal, problem))
                .toList();
    }

    private String sentence(GoalSummary goal, PlanProblem problem) {
        String measure = goal.measures().stream()
                .filter(one -> one.id().equals(problem.measure()))
                .map(one -> one.title())
                .findFirst()
                .orElse("");
        return words.all().of(problem.key(), measure);
    }
}
