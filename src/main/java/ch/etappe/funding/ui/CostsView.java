package ch.etappe.funding.ui;

import ch.etappe.funding.CostApprovals;
import ch.etappe.funding.CostBox;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.uikit.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** UC-33: the cost approvals of a region: the lead decides, caseworkers complete and follow theirs. */
@Route(CostsView.PATH)
@Menu(order = 55, title = "funding.approval.menu", icon = "shield")
@RolesAllowed({Role.IS_CASEWORKER, Role.IS_REGION_LEAD})
class CostsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "casework/approvals";

    private final CostList list;

    CostsView(CostApprovals approvals, CurrentUser currentUser) {
        addClassName("list-page");
        list = currentUser.role() == Role.CASEWORKER
                ? new CostList(approvals, PATH, CostBox.TO_COMPLETE, CostBox.TO_DECIDE, CostBox.GRANTED, CostBox.OVER)
                : new CostList(approvals, PATH, CostBox.TO_DECIDE, CostBox.TO_COMPLETE, CostBox.GRANTED, CostBox.OVER);
        add(new PageHeader(getPageTitle()).line(getTranslation("funding.approval.line")), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.read(event.getLocation());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("funding.approval.title");
    }
}
