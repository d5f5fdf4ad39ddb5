package ch.etappe.funding.ui;

import ch.etappe.funding.CostApprovalId;
import ch.etappe.identity.Role;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** UC-34: one cost approval that the canton decides, without a name. */
@Route(CantonCostsView.PATH + "/:approval")
@RolesAllowed(Role.IS_CANTON)
class CantonCostView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CostPages pages;

    CantonCostView(CostPages pages) {
        this.pages = pages;
        addClassName("case-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CostApprovalId id =
                CostApprovalId.parse(event.getRouteParameters().get("approval").orElse(""));
        pages.show(this, id, CantonCostsView.PATH);
    }

    /** Neutral on purpose: tabs and histories are seen by others. */
    @Override
    public String getPageTitle() {
        return getTranslation("funding.approval.page");
    }
}
