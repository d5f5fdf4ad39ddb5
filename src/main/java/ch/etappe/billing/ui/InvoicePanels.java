package ch.etappe.billing.ui;

import ch.etappe.billing.InvoiceSheet;
import ch.etappe.billing.InvoiceState;
import ch.etappe.billing.InvoiceSummary;
import ch.etappe.i18n.Dates;
import ch.etappe.kernel.Chf;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;

/** The parts of the page of one invoice beside its lines: what it comes to, what to look at, what was done with it. */
record InvoicePanels(InvoiceSheet sheet, Wording words, Locale reader) {

    Component facts() {
        InvoiceSummary one = sheet.summary();
        Facts facts = Facts.inLine()
                .fact(words.of("billing.total"), BillingWords.amount(one.total()))
                .fact(words.of("billing.lines"), String.valueOf(one.lines()))
                .fact(words.of("billing.invoice"), String.valueOf(one.number()))
                .fact(words.of("billing.provider"), one.provider())
                .fact(words.of("billing.region"), one.region());
        facts.addClassName("fund-figures");
        String submitter = sheet.submitter();
        if (submitter != null && one.submittedAt() != null) {
            facts.fact(
                    words.of("billing.submitted"),
                    words.of("billing.step", Dates.numeric(Dates.dayOf(one.submittedAt())), submitter));
        }
        String judge = sheet.judge();
        if (judge != null && one.decidedAt() != null) {
            facts.fact(
                    words.of("billing.accepted-on"),
                    words.of("billing.step", Dates.numeric(Dates.dayOf(one.decidedAt())), judge));
        }
        return Panel.sheet("sum", words.of("billing.sum"))
                .beside(BillingWords.badge(one.state(), words))
                .with(facts);
    }

    /** What whoever decides or hands in must not overlook. */
    Component notes() {
        Div notes = new Div();
        notes.addClassName("cost-notes");
        InvoiceSummary one = sheet.summary();
        if (one.problems() > 0 && !one.state().isOver()) {
            notes.add(note(Icon.WARNING, words.of("billing.note.problems", one.problems())));
        }
        if (sheet.unpayable() > 0 && !one.state().isOver()) {
            notes.add(note(Icon.STOP, words.of("billing.note.unpayable", sheet.unpayable())));
        }
        if (sheet.objections() > 0 && !one.state().isOver()) {
            notes.add(note(Icon.CHAT, words.of("billing.note.objections", sheet.objections())));
        }
        if (sheet.own()) {
            notes.add(note(Icon.INFO, words.of("billing.refusal.own")));
        }
        String more = sheet.words();
        if (more != null) {
            notes.add(note(Icon.INFO, words.of("billing.note.words", more)));
        }
        if (one.state() == InvoiceState.DRAFT) {
            notes.add(note(Icon.INFO, words.of("billing.note.draft")));
        }
        return notes;
    }

    Component steps() {
        UnorderedList list = new UnorderedList();
        list.addClassName("history");
        sheet.steps().forEach(step -> {
            Span line =
                    new Span(new UserText(words.of("billing.step", Dates.numeric(Dates.dayOf(step.at())), step.by())));
            line.addClassName("soft");
            Chf amount = step.amount();
            String what = words.of(step.key());
            Div item = new Div(
                    new Span(amount == null ? what : words.of("billing.step-amount", what, amount.formatted())), line);
            String said = step.words();
            if (said != null) {
                item.add(new Paragraph(new UserText(said)));
            }
            list.add(new ListItem(item));
        });
        return Panel.open("steps", words.of("billing.steps")).with(list);
    }

    private static Component note(Icon icon, String text) {
        Div note = new Div(icon.create(), new Span(new UserText(text)));
        note.addClassName("cost-note");
        return note;
    }
}
