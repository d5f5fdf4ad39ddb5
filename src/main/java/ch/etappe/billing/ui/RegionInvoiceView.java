package ch.etappe.billing.ui;

import ch.etappe.billing.InvoiceId;
import ch.etappe.identity.Role;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** UC-61: one invoice as the region checks it: line by line against attendance and approvals. */
@Route(RegionInvoicesView.PATH + "/:invoice")
@RolesAllowed({Role.IS_CASEWORKER, Role.IS_REGION_LEAD})
class RegionInvoiceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient InvoicePages pages;

    RegionInvoiceView(InvoicePages pages) {
        this.pages = pages;
        addClassName("case-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InvoiceId id = InvoiceId.parse(event.getRouteParameters().get("invoice").orElse(""));
        pages.show(this, id, RegionInvoicesView.PATH);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("billing.page");
    }
}
