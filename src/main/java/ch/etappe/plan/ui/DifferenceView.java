package ch.etappe.plan.ui;

import ch.etappe.dossier.Dossiers;
import ch.etappe.identity.Role;
import ch.etappe.plan.PlanDifference;
import ch.etappe.plan.PlanDifference.Kind;
import ch.etappe.plan.PlanId;
import ch.etappe.plan.PlanVersions;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;

/** UC-04: what a version of the plan says otherwise than an earlier one, goal by goal and field by field. */
@Route("casework/plans/:plan/changes/:earlier")
@RolesAllowed({Role.IS_CASEWORKER, Role.IS_REGION_LEAD})
class DifferenceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PlanVersions versions;
    private final Dossiers dossiers;
    private final DifferenceCards cards;

    DifferenceView(PlanVersions versions, Dossiers dossiers, DifferenceCards cards) {
        this.versions = versions;
        this.dossiers = dossiers;
        this.cards = cards;
        addClassNames("plan-page", "stack");
    }

    static String path(PlanId plan, PlanId earlier) {
        return PlanView.path(plan) + "/changes/" + earlier.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        show(versions.difference(
                PlanId.parse(parameters.get("earlier").orElse("")),
                PlanId.parse(parameters.get("plan").orElse(""))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.difference.title");
    }

    private void show(PlanDifference difference) {
        removeAll();
        PlanId later = difference.later().id();
        add(ActionLink.quiet(
                        PlanView.path(later),
                        getTranslation(
                                "plan.difference.back", difference.later().versionNo()))
                .icon(Icon.BACK));
        add(new PageHeader(getPageTitle())
                .line(getTranslation(
                        "plan.difference.line",
                        dossiers.overview(difference.later().dossier()).name(),
                        difference.later().versionNo(),
                        difference.earlier().versionNo())));
        if (difference.isEmpty()) {
            add(new EmptyState(getTranslation("plan.difference.none"), getTranslation("plan.difference.none-next")));
        }
        difference.goals().stream().filter(goal -> goal.kind() != Kind.SAME).forEach(goal -> add(cards.of(goal)));
        difference.goals().stream().filter(goal -> goal.kind() == Kind.SAME).forEach(goal -> add(cards.of(goal)));
    }
}
