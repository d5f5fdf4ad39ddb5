package ch.etappe.plan.ui;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.Dossiers;
import ch.etappe.identity.Role;
import ch.etappe.plan.PlanId;
import ch.etappe.plan.PlanSummary;
import ch.etappe.plan.Plans;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** UC-04: the caseworker works on the plan with the person: goals, measures, and from a measure to a seat. */
@Route("casework/plans/:plan")
@RolesAllowed({Role.IS_CASEWORKER, Role.IS_REGION_LEAD})
class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Plans plans;
    private final Dossiers dossiers;
    private final DossierAccess access;
    private final GoalCards cards;
    private final PlanActs acts;

    PlanView(Plans plans, Dossiers dossiers, DossierAccess access, GoalCards cards, PlanActs acts) {
        this.plans = plans;
        this.dossiers = dossiers;
        this.access = access;
        this.cards = cards;
        this.acts = acts;
        addClassNames("plan-page", "stack");
    }

    static String path(PlanId plan) {
        return "casework/plans/" + plan.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(plans.open(PlanId.parse(event.getRouteParameters().get("plan").orElse(""))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.page.title");
    }

    private void show(PlanSummary plan) {
        removeAll();
        boolean writable = access.mayWrite(DataCategory.PLAN);
        String state = getTranslation("plan.page.version", plan.versionNo()) + " · "
                + getTranslation(plan.state().key());
        add(ActionLink.quiet("casework/dossiers/" + plan.dossier().id(), getTranslation("plan.page.back"))
                .icon(Icon.BACK));
        add(new PageHeader(getPageTitle(), writable ? new Component[] {addGoal(plan)} : new Component[0])
                .line(dossiers.overview(plan.dossier()).name() + " · " + state));
        if (plan.goals().isEmpty()) {
            add(new EmptyState(getTranslation("plan.page.none"), getTranslation("plan.page.none-next")));
        }
        plan.goals()
                .forEach(goal -> add(
                        writable
                                ? cards.card(
                                        goal,
                                        new H2(),
                                        acts.forGoal(goal, () -> refresh(plan)),
                                        measure -> acts.forMeasure(plan.dossier(), goal, measure, () -> refresh(plan)))
                                : cards.readOnly(goal, new H2())));
    }

    private Button addGoal(PlanSummary plan) {
        Button add = new Button(getTranslation("plan.goal.add"), click -> acts.addGoal(plan.id(), () -> refresh(plan)));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private void refresh(PlanSummary plan) {
        plans.of(plan.dossier()).ifPresent(this::show);
    }
}
