package ch.etappe.billing.ui;

import ch.etappe.billing.InvoiceId;
import ch.etappe.identity.Role;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** UC-60: one invoice of a provider: what is charged for whom, and what the region says. */
@Route(ProviderInvoicesView.PATH + "/:invoice")
@RolesAllowed(Role.IS_PROVIDER)
class ProviderInvoiceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient InvoicePages pages;

    ProviderInvoiceView(InvoicePages pages) {
        this.pages = pages;
        addClassName("case-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InvoiceId id = InvoiceId.parse(event.getRouteParameters().get("invoice").orElse(""));
        pages.show(this, id, ProviderInvoicesView.PATH);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("billing.page");
    }
}
