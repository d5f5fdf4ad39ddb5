package ch.etappe.funding.ui;

import ch.etappe.funding.InflowForm;
import ch.etappe.funding.InflowForm.Field;
import ch.etappe.funding.Ledger;
import ch.etappe.kernel.Ids;
import ch.etappe.organisation.FieldProblems;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.DayField;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Asks which fund money came into, how much and when. One dialog books once, however often it is pressed. */
final class InflowDialog implements Serializable {

    private final transient Ledger ledger;
    private final LocalDate today;
    private final Wording words;
    private final SerializableRunnable booked;
    private final String key = "inflow:" + Ids.next();
    private final FieldProblems<Field> problems = new FieldProblems<>(Field.class);
    private final ComboBox<PayerChoice> fund;
    private final IntegerField year;
    private final AmountField amount;
    private final DayField valueDate;
    private final TextArea reason;

    InflowDialog(Ledger ledger, List<PayerChoice> payers, LocalDate today, Wording words, SerializableRunnable booked) {
        this.ledger = ledger;
        this.today = today;
        this.words = words;
        this.booked = booked;
        fund = new ComboBox<>(words.of("funding.fund"));
        fund.setItems(payers);
        fund.setItemLabelGenerator(PayerChoice::name);
        fund.setManualValidation(true);
        year = Fields.number(words.of("funding.year"), today.getYear());
        amount = new AmountField(words.of("funding.entry.amount"));
        valueDate = Fields.valueDate(words.of("funding.entry.value-date"), today);
        reason = ActDialog.reason(words.of("funding.inflow.reason"));
        problems.at(Field.FUND, fund)
                .at(Field.YEAR, year)
                .at(Field.AMOUNT, amount)
                .at(Field.VALUE_DATE, valueDate)
                .at(Field.REASON, reason);
    }

    void open() {
        new ActDialog(words.of("funding.inflow.record"), fund, year, amount, valueDate, reason)
                .act(words.of("funding.inflow.book"), () -> problems.say(form().problems(today)), this::book)
                .open();
    }

    private InflowForm form() {
        PayerChoice choice = fund.getValue();
        return new InflowForm(
                choice == null ? null : choice.payer(),
                year.getValue(),
                amount.amount(),
                valueDate.getValue(),
                reason.getValue());
    }

    private void book() {
        InflowForm form = form();
        ledger.inflow(
                ledger.fund(Objects.requireNonNull(form.payer())),
                Objects.requireNonNull(form.year()),
                Objects.requireNonNull(form.amount()),
                Objects.requireNonNull(form.valueDate()),
                form.reason(),
                key);
        Toast.done(words.of("funding.inflow.booked"));
        booked.run();
    }
}
