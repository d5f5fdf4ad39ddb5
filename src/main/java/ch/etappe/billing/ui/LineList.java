package ch.etappe.billing.ui;

import ch.etappe.billing.InvoiceLine;
import ch.etappe.billing.InvoiceSheet;
import ch.etappe.billing.Invoices;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.LazyGrid;
import ch.etappe.uikit.LocalizedTextSpan;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/** The lines of an invoice: what was attended, what is charged, and in words where these do not fit; such lines first. */
class LineList extends Composite<Panel> {

    /** So many lines are there as a whole, without a frame that scrolls. */
    private static final int SHORT = 20;

    private final transient LineActs acts;
    private final InvoiceSheet sheet;
    private final Wording words;
    private final SerializableRunnable again;
    private final Panel panel;

    LineList(Invoices invoices, LineActs acts, InvoiceSheet sheet, Wording words, SerializableRunnable again) {
        this.acts = acts;
        this.sheet = sheet;
        this.words = words;
        this.again = again;
        LazyGrid<InvoiceLine> list = new LazyGrid<InvoiceLine>(
                        "billing.lines.count",
                        new EmptyState(words.of("billing.lines.none"), words.of("billing.lines.none-next")))
                .named(words.of("billing.lines"));
        columns(list);
        list.grid().setAllRowsVisible(sheet.summary().lines() <= SHORT);
        list.load(
                page -> invoices.lines(sheet.summary().id(), page.getOffset(), page.getLimit()).stream(),
                page -> invoices.countLines(sheet.summary().id()));
        this.panel = Panel.open("lines", words.of("billing.lines")).with(list);
        panel.addClassName("invoice-lines");
    }

    @Override
    protected Panel initContent() {
        return panel;
    }

    private void columns(LazyGrid<InvoiceLine> list) {
        list.grid()
                .addComponentColumn(one ->
                        lines(new UserText(one.person()), words.of("billing.dossier.number", one.dossierNumber())))
                .setHeader(words.of("billing.person"))
                .setWidth("11rem")
                .setFlexGrow(1);
        list.grid()
                .addComponentColumn(one -> new LocalizedTextSpan(one.title(), getLocale()))
                .setHeader(words.of("billing.course"))
                .setFlexGrow(3);
        list.grid()
                .addColumn(one -> one.credits() == null ? String.valueOf(one.counted()) : "")
                .setHeader(words.of("billing.counted"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem")
                .setFlexGrow(0);
        list.grid()
                .addColumn(one -> BillingWords.calculation(one, words))
                .setHeader(words.of("billing.charged"))
                .setWidth("14rem")
                .setFlexGrow(0);
        list.grid()
                .addComponentColumn(one -> BillingWords.amount(one.amount()))
                .setHeader(words.of("billing.amount"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8rem")
                .setFlexGrow(0);
        list.grid()
                .addComponentColumn(this::remarks)
                .setHeader(words.of("billing.remarks"))
                .setFlexGrow(4);
        if (acts.isPossible(sheet)) {
            list.grid()
                    .addComponentColumn(one -> acts.of(one, sheet, words, again))
                    .setHeader(words.of("billing.act"))
                    .setWidth("10rem")
                    .setFlexGrow(0);
        }
    }

    private Component remarks(InvoiceLine one) {
        Div cell = new Div();
        cell.addClassName("line-remarks");
        List<String> problems = BillingWords.problems(one, words);
        problems.forEach(problem -> cell.add(remark(Icon.WARNING, problem, "problem")));
        String objection = one.objection();
        if (objection != null) {
            cell.add(remark(Icon.CHAT, words.of("billing.objection.line", objection), "problem"));
        }
        Integer credits = one.credits();
        if (credits != null) {
            cell.add(remark(Icon.INFO, words.of("billing.credits", credits), "soft"));
        }
        if (one.credited()) {
            cell.add(remark(Icon.INFO, words.of("billing.credited"), "soft"));
        }
        String reason = one.reason();
        if (reason != null) {
            cell.add(remark(Icon.PEN, words.of("billing.reason.line", reason), "soft"));
        }
        return cell;
    }

    private static Component remark(Icon icon, String text, String look) {
        Div remark = new Div(icon.create(), new Span(new UserText(text)));
        remark.addClassNames("line-remark", look);
        return remark;
    }

    private static Component lines(Component first, String second) {
        Span soft = new Span(second);
        soft.addClassName("soft");
        Div cell = new Div(first, soft);
        cell.addClassName("two-lines");
        return cell;
    }
}
