package ch.etappe.funding.ui;

import ch.etappe.funding.FlatRateForm;
import ch.etappe.funding.FlatRateForm.Field;
import ch.etappe.funding.FlatRates;
import ch.etappe.funding.RateKind;
import ch.etappe.organisation.FieldProblems;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.DayField;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;

/** Asks for a rate of the Confederation, from which day on it holds, and where that stands. */
final class RateDialog implements Serializable {

    private final transient FlatRates rates;
    private final Wording words;
    private final SerializableRunnable entered;
    private final FieldProblems<Field> problems = new FieldProblems<>(Field.class);
    private final Select<RateKind> kind = new Select<>();
    private final AmountField amount;
    private final DayField from;
    private final TextField basis;

    RateDialog(FlatRates rates, Wording words, SerializableRunnable entered) {
        this.rates = rates;
        this.words = words;
        this.entered = entered;
        kind.setLabel(words.of("funding.rates.kind"));
        kind.setItems(RateKind.values());
        kind.setItemLabelGenerator(one -> words.of(one.key()));
        kind.setValue(RateKind.IP);
        amount = new AmountField(words.of("funding.rates.amount"));
        from = new DayField(words.of("funding.rates.from"));
        from.setManualValidation(true);
        basis = new TextField(words.of("funding.rates.basis"));
        basis.setHelperText(words.of("funding.rates.basis-hint"));
        basis.setManualValidation(true);
        problems.at(Field.AMOUNT, amount).at(Field.FROM, from).at(Field.BASIS, basis);
    }

    void open() {
        new ActDialog(words.of("funding.rates.enter"), kind, amount, from, basis)
                .act(words.of("funding.rates.save"), () -> problems.say(rates.problems(form())), this::enter)
                .open();
    }

    private FlatRateForm form() {
        return new FlatRateForm(kind.getValue(), amount.amount(), from.getValue(), basis.getValue());
    }

    private void enter() {
        rates.enter(form());
        Toast.done(words.of("funding.rates.saved"));
        entered.run();
    }
}
