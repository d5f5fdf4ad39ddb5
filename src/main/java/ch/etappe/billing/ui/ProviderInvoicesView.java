package ch.etappe.billing.ui;

import ch.etappe.billing.InvoiceBox;
import ch.etappe.billing.Invoices;
import ch.etappe.billing.ProviderInvoices;
import ch.etappe.identity.Role;
import ch.etappe.uikit.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** UC-60: a provider sees what it has not charged yet, and its invoices. */
@Route(ProviderInvoicesView.PATH)
@Menu(order = 40, title = "billing.title", icon = "money")
@RolesAllowed(Role.IS_PROVIDER)
class ProviderInvoicesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "provider/invoices";

    private final InvoiceList list;

    ProviderInvoicesView(Invoices invoices, ProviderInvoices mine) {
        addClassName("list-page");
        list = new InvoiceList(invoices, PATH, true, InvoiceBox.RUNNING, InvoiceBox.ACCEPTED);
        add(new PageHeader(getPageTitle()).line(getTranslation("billing.line.provider")), new OpenMonths(mine), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.read(event.getLocation());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("billing.title");
    }
}
