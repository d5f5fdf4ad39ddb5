package ch.etappe.plan.ui;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.Dossiers;
import ch.etappe.identity.Role;
import ch.etappe.plan.GoalId;
import ch.etappe.plan.GoalProgress;
import ch.etappe.plan.GoalSummary;
import ch.etappe.plan.PlanId;
import ch.etappe.plan.PlanProblem;
import ch.etappe.plan.PlanState;
import ch.etappe.plan.PlanSummary;
import ch.etappe.plan.PlanVersion;
import ch.etappe.plan.PlanVersions;
import ch.etappe.plan.Plans;
import ch.etappe.plan.ProgressEntry;
import ch.etappe.plan.ReviewsDue;
import ch.etappe.plan.ui.GoalCards.Around;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** UC-04: the caseworker works on the plan with the person: goals, measures, and from a measure to a seat. */
@Route("casework/plans/:plan")
@RolesAllowed({Role.IS_CASEWORKER, Role.IS_REGION_LEAD})
class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Plans plans;
    private final PlanVersions versions;
    private final GoalProgress progress;
    private final ReviewsDue reviews;
    private final Dossiers dossiers;
    private final DossierAccess access;
    private final GoalCards cards;
    private final PlanActs acts;
    private final VersionActs whole;
    private final AgreementPanels agreements;

    PlanView(
            Plans plans,
            PlanVersions versions,
            GoalProgress progress,
            ReviewsDue reviews,
            Dossiers dossiers,
            DossierAccess access,
            GoalCards cards,
            PlanActs acts,
            VersionActs whole,
            AgreementPanels agreements) {
        this.plans = plans;
        this.versions = versions;
        this.progress = progress;
        this.reviews = reviews;
        this.dossiers = dossiers;
        this.access = access;
        this.cards = cards;
        this.acts = acts;
        this.whole = whole;
        this.agreements = agreements;
        addClassNames("plan-page", "stack");
    }

    static String path(PlanId plan) {
        return "casework/plans/" + plan.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanId plan = PlanId.parse(event.getRouteParameters().get("plan").orElse(""));
        show(plans.open(plan), List.of());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.page.title");
    }

    private void show(PlanSummary plan, List<PlanProblem> problems) {
        removeAll();
        boolean writable = access.mayWrite(DataCategory.PLAN);
        List<PlanVersion> all = versions.of(plan.dossier());
        boolean follows = all.stream().anyMatch(one -> one.state() == PlanState.IN_FORCE);
        add(ActionLink.quiet("casework/dossiers/" + plan.dossier().id(), getTranslation("plan.page.back"))
                .icon(Icon.BACK));
        Component[] buttons = writable
                ? whole.of(
                                plan,
                                follows,
                                () -> acts.addGoal(plan, () -> refresh(plan.id())),
                                found -> proposed(plan, found),
                                () -> refresh(plan.id()))
                        .toArray(Component[]::new)
                : new Component[0];
        add(new PageHeader(getPageTitle(), buttons)
                .line(dossiers.overview(plan.dossier()).name()));
        add(new StateLine(plan, reviews.of(plan.dossier()).orElse(null)));
        agreements.of(plan, writable, () -> refresh(plan.id())).forEach(this::add);
        VersionList.hint(plan, all).ifPresent(this::add);
        if (plan.goals().isEmpty()) {
            add(new EmptyState(getTranslation("plan.page.none"), getTranslation("plan.page.none-next")));
        }
        if (!problems.isEmpty()) {
            add(note(getTranslation("plan.problem.title", problems.size())));
        }
        Map<GoalId, List<ProgressEntry>> histories = progress.of(plan.id());
        plan.goals()
                .forEach(goal -> add(cards.card(
                        goal,
                        new H2(),
                        around(plan, goal, writable, problems, histories.getOrDefault(goal.id(), List.of())))));
        if (all.size() > 1) {
            add(new VersionList(plan.id(), all));
        }
    }

    private Around around(
            PlanSummary plan,
            GoalSummary goal,
            boolean writable,
            List<PlanProblem> problems,
            List<ProgressEntry> history) {
        boolean draft = plan.state() == PlanState.DRAFT;
        List<Component> actions = switch (plan.state()) {
            case DRAFT -> writable ? acts.forGoal(plan.dossier(), goal, () -> refresh(plan.id())) : List.of();
            case IN_FORCE -> writable ? whole.forGoal(goal, () -> refresh(plan.id())) : List.of();
            default -> List.of();
        };
        return new Around(
                actions,
                measure -> writable && plan.state().isOpen()
                        ? acts.forMeasure(plan.dossier(), goal, measure, draft, () -> refresh(plan.id()))
                        : List.of(),
                problems.stream()
                        .filter(problem -> goal.id().equals(problem.goal()))
                        .map(problem -> words(goal, problem))
                        .toList(),
                history);
    }

    private String words(GoalSummary goal, PlanProblem problem) {
        String measure = goal.measures().stream()
                .filter(one -> one.id().equals(problem.measure()))
                .map(one -> one.title())
                .findFirst()
                .orElse("");
        return getTranslation(problem.key(), measure);
    }

    private void proposed(PlanSummary plan, List<PlanProblem> problems) {
        if (problems.isEmpty()) {
            Toast.done(getTranslation("plan.version.proposed"));
        }
        show(plans.open(plan.id()), problems);
    }

    private static Div note(String text) {
        Div note = new Div(new Span(text));
        note.addClassNames("note", "warn");
        note.getElement().setAttribute("role", "alert");
        return note;
    }

    private void refresh(PlanId plan) {
        show(plans.open(plan), List.of());
    }
}
