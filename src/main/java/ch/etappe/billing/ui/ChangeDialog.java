package ch.etappe.billing.ui;

import ch.etappe.billing.InvoiceLine;
import ch.etappe.billing.ProviderInvoices;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;

/** Another number of units than was counted, with the reason; the price is that of the approval. */
final class ChangeDialog implements Serializable {

    private static final int MOST = 10_000;

    private final transient ProviderInvoices mine;
    private final InvoiceLine line;
    private final Wording words;
    private final SerializableRunnable again;
    private final IntegerField units;
    private final TextArea reason;

    ChangeDialog(ProviderInvoices mine, InvoiceLine line, Wording words, SerializableRunnable again) {
        this.mine = mine;
        this.line = line;
        this.words = words;
        this.again = again;
        units = new IntegerField(words.of("billing.change.units"));
        units.setValue(line.units());
        units.setManualValidation(true);
        units.setStepButtonsVisible(true);
        units.setHelperText(words.of("billing.change.counted", BillingWords.units(line.unit(), line.counted(), words)));
        reason = ActDialog.reason(words.of("billing.change.reason"));
        reason.setValue(line.reason() == null ? "" : line.reason());
    }

    void open() {
        Span price = new Span(words.of("billing.change.price", line.price().formatted()));
        price.addClassName("soft");
        Div about = new Div(new Paragraph(new UserText(line.person())), price);
        about.addClassName("cost-sum");
        new ActDialog(words.of("billing.change.title"), about, units, reason)
                .act(words.of("billing.change.save"), this::isComplete, () -> {
                    mine.charge(line.id(), units.getValue(), reason.getValue());
                    again.run();
                })
                .open();
    }

    private boolean isComplete() {
        Integer typed = units.getValue();
        boolean number = ActDialog.mark(
                units, typed != null && typed >= 0 && typed <= MOST, words.of("billing.refusal.units", MOST));
        boolean same = typed != null && typed == line.counted();
        boolean said = same
                ? ActDialog.isShort(reason)
                : ActDialog.isGiven(reason, words.of("billing.refusal.reason-missing"));
        return number && said;
    }
}
