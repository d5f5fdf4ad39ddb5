package ch.etappe.billing.ui;

import ch.etappe.billing.InvoiceBox;
import ch.etappe.billing.InvoiceSummary;
import ch.etappe.billing.Invoices;
import ch.etappe.billing.Months;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.LazyGrid;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Invoices of one box; the URL holds which. A provider reads to whom, a region from whom. */
class InvoiceList extends Div {

    private static final String BOX = "box";

    private final Select<InvoiceBox> box = new Select<>();
    private final LazyGrid<InvoiceSummary> list;
    private final String path;
    private final boolean ofProvider;

    /** @param boxes those that make sense here, the first of them by default */
    InvoiceList(Invoices invoices, String path, boolean ofProvider, InvoiceBox... boxes) {
        this.path = path;
        this.ofProvider = ofProvider;
        box.setLabel(getTranslation("billing.box"));
        box.setItems(boxes);
        box.setItemLabelGenerator(one -> getTranslation(one.key()));
        box.setValue(boxes[0]);
        list = new LazyGrid<InvoiceSummary>(
                        "billing.invoices.count",
                        new EmptyState(
                                getTranslation("billing.none"),
                                getTranslation(ofProvider ? "billing.none.provider" : "billing.none.region")))
                .named(getTranslation("billing.title"));
        columns();
        list.load(
                page -> invoices.page(box.getValue(), page.getOffset(), page.getLimit()).stream(),
                page -> invoices.count(box.getValue()));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                remember();
                list.refresh();
            }
        });
        Div filter = new Div(box);
        filter.addClassName("filter");
        addClassName("lazy-list");
        add(filter, list);
    }

    void read(Location url) {
        url.getQueryParameters()
                .getSingleParameter(BOX)
                .flatMap(InvoiceBox::of)
                .filter(one -> box.getListDataView().contains(one))
                .ifPresent(box::setValue);
        list.refresh();
    }

    private void remember() {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, path + "?" + BOX + "=" + box.getValue().code()));
    }

    private void columns() {
        list.grid()
                .addComponentColumn(this::what)
                .setHeader(getTranslation("billing.invoice"))
                .setFlexGrow(2);
        list.grid()
                .addComponentColumn(one -> new UserText(ofProvider ? one.region() : one.provider()))
                .setHeader(getTranslation(ofProvider ? "billing.region" : "billing.provider"))
                .setFlexGrow(2);
        list.grid()
                .addColumn(InvoiceSummary::lines)
                .setHeader(getTranslation("billing.lines"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7rem")
                .setFlexGrow(0);
        list.grid()
                .addComponentColumn(one -> BillingWords.amount(one.total()))
                .setHeader(getTranslation("billing.amount"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("9rem")
                .setFlexGrow(0);
        list.grid()
                .addComponentColumn(this::problems)
                .setHeader(getTranslation("billing.check"))
                .setWidth("13rem")
                .setFlexGrow(0);
        list.grid()
                .addColumn(one -> day(one.decidedAt() == null ? one.submittedAt() : one.decidedAt()))
                .setHeader(getTranslation("billing.since"))
                .setWidth("8rem")
                .setFlexGrow(0);
        list.grid()
                .addComponentColumn(one -> BillingWords.badge(one.state(), Wording.of(this)))
                .setHeader(getTranslation("billing.state"))
                .setWidth("12rem")
                .setFlexGrow(0);
    }

    private Component what(InvoiceSummary one) {
        Span number = new Span(getTranslation("billing.invoice.number", one.number()));
        number.addClassName("soft");
        Div cell =
                new Div(new Anchor("/" + path + "/" + one.id().id(), Months.inWords(one.month(), getLocale())), number);
        cell.addClassName("two-lines");
        return cell;
    }

    private Component problems(InvoiceSummary one) {
        return one.problems() == 0
                ? Badges.good(getTranslation("billing.check.fine"))
                : Badges.bad(getTranslation("billing.check.problems", one.problems()));
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : Dates.numeric(Dates.dayOf(at));
    }
}
