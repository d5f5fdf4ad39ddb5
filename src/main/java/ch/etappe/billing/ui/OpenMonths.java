package ch.etappe.billing.ui;

import ch.etappe.billing.Months;
import ch.etappe.billing.OpenMonth;
import ch.etappe.billing.ProviderInvoices;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.ShortTable;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** What a provider has not charged yet: one line a month and region, each with its invoice one click away. */
class OpenMonths extends Composite<Panel> {

    private final transient ProviderInvoices invoices;
    private final Panel panel;

    OpenMonths(ProviderInvoices invoices) {
        this.invoices = invoices;
        this.panel = Panel.open("open", getTranslation("billing.open"));
        List<OpenMonth> open = invoices.open();
        panel.with(
                open.isEmpty()
                        ? new EmptyState(getTranslation("billing.open.none"), getTranslation("billing.open.none-next"))
                        : table(open));
    }

    @Override
    protected Panel initContent() {
        return panel;
    }

    private Component table(List<OpenMonth> open) {
        Locale reader = getLocale();
        ShortTable table = new ShortTable(
                getTranslation("billing.open"),
                getTranslation("billing.month"),
                getTranslation("billing.region"),
                getTranslation("billing.open.people"),
                getTranslation("billing.amount"),
                getTranslation("billing.act"));
        table.addClassName("open-months");
        open.forEach(one -> table.row(
                new Span(Months.inWords(one.month(), reader)),
                new UserText(one.regionName()),
                new Span(String.valueOf(one.people())),
                BillingWords.amount(one.amount()),
                begin(one, reader)));
        return table;
    }

    private Button begin(OpenMonth one, Locale reader) {
        Button begin = new Button(
                getTranslation("billing.begin"),
                click -> UI.getCurrentOrThrow()
                        .navigate(ProviderInvoicesView.PATH + "/"
                                + invoices.begin(one.region(), one.month()).id()));
        begin.setAriaLabel(
                getTranslation("billing.begin.named", Months.inWords(one.month(), reader), one.regionName()));
        return begin;
    }
}
