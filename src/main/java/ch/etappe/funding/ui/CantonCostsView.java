package ch.etappe.funding.ui;

import ch.etappe.funding.CostApprovals;
import ch.etappe.funding.CostBox;
import ch.etappe.identity.Role;
import ch.etappe.uikit.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** UC-34: what the canton has to approve itself, without names. */
@Route(CantonCostsView.PATH)
@Menu(order = 24, title = "funding.approval.menu", icon = "shield")
@RolesAllowed(Role.IS_CANTON)
class CantonCostsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "canton/approvals";

    private final CostList list;

    CantonCostsView(CostApprovals approvals) {
        addClassName("list-page");
        list = new CostList(approvals, PATH, CostBox.TO_DECIDE, CostBox.GRANTED, CostBox.OVER);
        add(new PageHeader(getPageTitle()).line(getTranslation("funding.approval.canton-line")), list);
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
