package ch.etappe.billing.ui;

import ch.etappe.billing.InvoiceBox;
import ch.etappe.billing.InvoiceChecks;
import ch.etappe.billing.Invoices;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.uikit.Downloads;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** UC-61: the invoices that were handed in to a region: the lead decides, those with problems first; caseworkers look. */
@Route(RegionInvoicesView.PATH)
@Menu(order = 56, title = "billing.title", icon = "money")
@RolesAllowed({Role.IS_CASEWORKER, Role.IS_REGION_LEAD})
class RegionInvoicesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "casework/invoices";

    private final InvoiceList list;

    RegionInvoicesView(Invoices invoices, InvoiceChecks checks, CurrentUser currentUser) {
        addClassName("list-page");
        list = new InvoiceList(invoices, PATH, false, InvoiceBox.TO_CHECK, InvoiceBox.RETURNED, InvoiceBox.ACCEPTED);
        PageHeader header = new PageHeader(getPageTitle()).line(getTranslation("billing.line.region"));
        add(header);
        if (currentUser.role() == Role.REGION_LEAD) {
            Wording words = Wording.of(this);
            header.add(Downloads.of("etappe-rechnungen", AcceptedTable.of(words, getLocale()), checks::accepted));
        }
        add(list);
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
