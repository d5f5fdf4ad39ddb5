package ch.etappe.billing.ui;

import ch.etappe.billing.InvoiceId;
import ch.etappe.billing.InvoiceSheet;
import ch.etappe.billing.Invoices;
import ch.etappe.billing.Months;
import ch.etappe.i18n.Texts;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** The page of one invoice, the same for the provider and for the region; each can do its own part. */
@Service
class InvoicePages {

    private final Invoices invoices;
    private final InvoiceActs acts;
    private final LineActs lineActs;
    private final Texts texts;

    InvoicePages(Invoices invoices, InvoiceActs acts, LineActs lineActs, Texts texts) {
        this.invoices = invoices;
        this.acts = acts;
        this.lineActs = lineActs;
        this.texts = texts;
    }

    /** @param list where one comes from */
    void show(Div page, InvoiceId id, String list) {
        Locale reader = UI.getCurrentOrThrow().getLocale();
        Wording words = Wording.of(texts, reader);
        InvoiceSheet sheet = invoices.open(id);
        SerializableRunnable again = () -> show(page, id, list);
        List<Component> actions = new ArrayList<>();
        actions.add(new Anchor("/" + list, words.of("billing.all")));
        actions.addAll(acts.of(sheet, again, list));
        PageHeader header = new PageHeader(
                words.of("billing.invoice.title", Months.inWords(sheet.summary().month(), reader)),
                actions.toArray(Component[]::new));
        InvoicePanels panels = new InvoicePanels(sheet, words, reader);
        page.addClassName("invoice-page");
        page.removeAll();
        page.add(
                header,
                panels.facts(),
                panels.notes(),
                new LineList(invoices, lineActs, sheet, words, again),
                panels.steps());
    }
}
