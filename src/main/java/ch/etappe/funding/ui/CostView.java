package ch.etappe.funding.ui;

import ch.etappe.funding.CostApprovalId;
import ch.etappe.identity.Role;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** UC-33: one cost approval: what it is for, how the amount comes about, who decided what. */
@Route(CostsView.PATH + "/:approval")
@RolesAllowed({Role.IS_CASEWORKER, Role.IS_REGION_LEAD})
class CostView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CostPages pages;

    CostView(CostPages pages) {
        this.pages = pages;
        addClassName("case-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CostApprovalId id =
                CostApprovalId.parse(event.getRouteParameters().get("approval").orElse(""));
        pages.show(this, id, CostsView.PATH);
    }

    /** Neutral on purpose: tabs and histories are seen by others. */
    @Override
    public String getPageTitle() {
        return getTranslation("funding.approval.page");
    }
}
