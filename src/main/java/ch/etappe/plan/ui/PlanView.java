package ch.etappe.plan.ui;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.Dossiers;
import ch.etappe.identity.Role;
import ch.etappe.plan.PlanId;
import ch.etappe.plan.PlanProblem;
import ch.etappe.plan.PlanState;
import ch.etappe.plan.PlanSummary;
import ch.etappe.plan.PlanVersion;
import ch.etappe.plan.PlanVersions;
import ch.etappe.plan.Plans;
import ch.etappe.plan.ReviewsDue;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** UC-04: the caseworker works on the plan with the person: goals, measures, and from a measure to a seat. */
@Route("casework/plans/:plan")
@RolesAllowed({Role.IS_CASEWORKER, Role.IS_REGION_LEAD})
class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Plans plans;
    private final PlanVersions versions;
    private final ReviewsDue reviews;
    private final Dossiers dossiers;
    private final DossierAccess access;
    private final GoalList goals;
    private final GoalActs acts;
    private final VersionActs whole;
    private final AgreementPanels agreements;

    PlanView(
            Plans plans,
            PlanVersions versions,
            ReviewsDue reviews,
            Dossiers dossiers,
            DossierAccess access,
            GoalList goals,
            GoalActs acts,
            VersionActs whole,
            AgreementPanels agreements) {
        this.plans = plans;
        this.versions = versions;
        this.reviews = reviews;
        this.dossiers = dossiers;
        this.access = access;
        this.goals = goals;
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
        List<Component> buttons = writable ? buttons(plan, follows) : List.of();
        add(new PageHeader(getPageTitle(), buttons.toArray(Component[]::new))
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
        goals.of(plan, writable, problems, () -> refresh(plan.id())).forEach(this::add);
        if (all.size() > 1) {
            add(new VersionList(plan.id(), all));
        }
    }

    private List<Component> buttons(PlanSummary plan, boolean follows) {
        return whole.of(
                plan,
                follows,
                () -> acts.add(plan, () -> refresh(plan.id())),
                found -> proposed(plan, found),
                () -> refresh(plan.id()));
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
