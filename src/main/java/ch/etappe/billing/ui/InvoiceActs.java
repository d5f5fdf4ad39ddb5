package ch.etappe.billing.ui;

import ch.etappe.billing.InvoiceAct;
import ch.etappe.billing.InvoiceChecks;
import ch.etappe.billing.InvoiceId;
import ch.etappe.billing.InvoiceSheet;
import ch.etappe.billing.Invoices;
import ch.etappe.billing.ProviderInvoices;
import ch.etappe.i18n.Texts;
import ch.etappe.printing.PrintState;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** What the reader can do with an invoice, by where it stands. */
@Service
class InvoiceActs {

    private final Invoices invoices;
    private final ProviderInvoices mine;
    private final InvoiceChecks checks;
    private final Texts texts;

    InvoiceActs(Invoices invoices, ProviderInvoices mine, InvoiceChecks checks, Texts texts) {
        this.invoices = invoices;
        this.mine = mine;
        this.checks = checks;
        this.texts = texts;
    }

    /** @param list where one goes from what is there no longer */
    List<Component> of(InvoiceSheet sheet, SerializableRunnable again, String list) {
        Wording words = Wording.of(texts, UI.getCurrentOrThrow().getLocale());
        InvoiceId id = sheet.summary().id();
        List<Component> acts = new ArrayList<>();
        PrintState pdf = sheet.pdf();
        if (pdf != null && pdf.made()) {
            acts.add(pdf(id, sheet.summary().number()));
        }
        if (sheet.acts().contains(InvoiceAct.DISCARD)) {
            acts.add(button(
                    words,
                    "discard",
                    () -> Confirm.destructive(
                            words.of("billing.discard.title"),
                            words.of("billing.discard.text"),
                            words.of("billing.discard"),
                            () -> {
                                mine.discard(id);
                                Toast.done(words.of("billing.discard.done"));
                                UI.getCurrentOrThrow().navigate(list);
                            })));
        }
        if (sheet.acts().contains(InvoiceAct.WITHDRAW)) {
            acts.add(button(words, "withdraw", () -> {
                mine.withdraw(id);
                done(words, "withdraw", again);
            }));
        }
        if (sheet.acts().contains(InvoiceAct.REWORK)) {
            acts.add(main(words, "rework", () -> {
                mine.rework(id);
                again.run();
            }));
        }
        if (sheet.acts().contains(InvoiceAct.SUBMIT)) {
            acts.add(main(words, "submit", () -> {
                mine.submit(id, sheet.version());
                done(words, "submit", again);
            }));
        }
        if (sheet.acts().contains(InvoiceAct.SEND_BACK)) {
            acts.add(button(words, "send-back", () -> {
                checks.sendBack(id);
                done(words, "send-back", again);
            }));
        }
        if (sheet.acts().contains(InvoiceAct.ACCEPT)) {
            acts.add(main(words, "accept", () -> accept(sheet, words, again)));
        }
        return acts;
    }

    private void accept(InvoiceSheet sheet, Wording words, SerializableRunnable again) {
        InvoiceId id = sheet.summary().id();
        boolean more = sheet.summary().problems() > 0 && sheet.unpayable() == 0 && sheet.objections() == 0;
        if (!more) {
            checks.accept(id, sheet.version(), "");
            done(words, "accept", again);
            return;
        }
        TextArea reason = ActDialog.reason(words.of("billing.accept.reason"));
        new ActDialog(
                        words.of("billing.accept.title"),
                        new Paragraph(words.of(
                                "billing.note.problems", sheet.summary().problems())),
                        reason)
                .act(
                        words.of("billing.accept"),
                        () -> ActDialog.isGiven(reason, words.of("billing.refusal.reason-missing")),
                        () -> {
                            checks.accept(id, sheet.version(), reason.getValue());
                            done(words, "accept", again);
                        })
                .open();
    }

    private Component pdf(InvoiceId id, int number) {
        DownloadHandler handler = event -> {
            byte[] pdf = invoices.pdf(id);
            event.setFileName("rechnung-" + number + ".pdf");
            event.setContentType("application/pdf");
            event.setContentLength(pdf.length);
            event.getOutputStream().write(pdf);
        };
        Anchor link = new Anchor(handler, "");
        link.add(Icon.DOWNLOAD.create(), new Span("PDF"));
        link.addClassNames("button", "quiet");
        return link;
    }

    private static Button button(Wording words, String act, SerializableRunnable go) {
        return new Button(words.of("billing." + act), click -> go.run());
    }

    private static Button main(Wording words, String act, SerializableRunnable go) {
        Button button = button(words, act, go);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static void done(Wording words, String act, SerializableRunnable after) {
        Toast.done(words.of("billing." + act + ".done"));
        after.run();
    }
}
