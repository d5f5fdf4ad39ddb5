package ch.etappe.billing.ui;

import ch.etappe.billing.InvoiceChecks;
import ch.etappe.billing.InvoiceLine;
import ch.etappe.billing.InvoiceSheet;
import ch.etappe.billing.InvoiceState;
import ch.etappe.billing.ProviderInvoices;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import org.springframework.stereotype.Service;

/** What the reader can do with one line: the provider charges something else or credits, the region objects. */
@Service
class LineActs {

    private final ProviderInvoices mine;
    private final InvoiceChecks checks;
    private final CurrentUser currentUser;

    LineActs(ProviderInvoices mine, InvoiceChecks checks, CurrentUser currentUser) {
        this.mine = mine;
        this.checks = checks;
        this.currentUser = currentUser;
    }

    boolean isPossible(InvoiceSheet sheet) {
        return sheet.mayEdit() || sheet.mayObject() || mayCredit(sheet);
    }

    Component of(InvoiceLine line, InvoiceSheet sheet, Wording words, SerializableRunnable again) {
        if (sheet.mayObject()) {
            return object(line, words, again);
        }
        if (sheet.mayEdit()) {
            return line.credits() == null ? change(line, words, again) : forget(line, words, again);
        }
        boolean creditable = mayCredit(sheet) && line.credits() == null && !line.credited() && line.units() != 0;
        return creditable ? credit(line, words) : new Span();
    }

    private boolean mayCredit(InvoiceSheet sheet) {
        return currentUser.role() == Role.PROVIDER && sheet.summary().state() == InvoiceState.ACCEPTED;
    }

    private Component object(InvoiceLine line, Wording words, SerializableRunnable again) {
        String objection = line.objection();
        if (objection != null) {
            return button(words, "unobject", line, () -> {
                checks.object(line.id(), "");
                again.run();
            });
        }
        return button(words, "object", line, () -> {
            TextArea reason = ActDialog.reason(words.of("billing.object.reason"));
            new ActDialog(words.of("billing.object.title"), about(line), reason)
                    .act(
                            words.of("billing.object"),
                            () -> ActDialog.isGiven(reason, words.of("billing.refusal.reason-missing")),
                            () -> {
                                checks.object(line.id(), reason.getValue());
                                again.run();
                            })
                    .open();
        });
    }

    private Component change(InvoiceLine line, Wording words, SerializableRunnable again) {
        return button(words, "change", line, () -> new ChangeDialog(mine, line, words, again).open());
    }

    private Component forget(InvoiceLine line, Wording words, SerializableRunnable again) {
        return button(words, "forget", line, () -> {
            mine.forgetCredit(line.id());
            again.run();
        });
    }

    private Component credit(InvoiceLine line, Wording words) {
        return button(words, "credit", line, () -> {
            TextArea reason = ActDialog.reason(words.of("billing.credit.reason"));
            new ActDialog(
                            words.of("billing.credit.title"),
                            about(line),
                            new Paragraph(words.of("billing.credit.text")),
                            reason)
                    .act(
                            words.of("billing.credit"),
                            () -> ActDialog.isGiven(reason, words.of("billing.refusal.reason-missing")),
                            () -> {
                                String draft = ProviderInvoicesView.PATH + "/"
                                        + mine.credit(line.id(), reason.getValue())
                                                .id();
                                Toast.done(words.of("billing.credit.done"));
                                UI.getCurrentOrThrow().navigate(draft);
                            })
                    .open();
        });
    }

    private static Paragraph about(InvoiceLine line) {
        return new Paragraph(new UserText(line.person()));
    }

    private static Button button(Wording words, String act, InvoiceLine line, SerializableRunnable go) {
        Button button = new Button(words.of("billing." + act), click -> go.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(words.of("billing.act-of", words.of("billing." + act), line.person()));
        return button;
    }
}
