package ch.etappe.funding.ui;

import ch.etappe.funding.FederalPaymentForm;
import ch.etappe.funding.FederalPaymentForm.Field;
import ch.etappe.funding.FederalPayments;
import ch.etappe.funding.FederalPayments.Amount;
import ch.etappe.funding.FederalPayments.Counted;
import ch.etappe.kernel.Ids;
import ch.etappe.organisation.FieldProblems;
import ch.etappe.organisation.Problem;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.DayField;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Asks for the Confederation's list of half a year, works the amount out while one types, and books it once. */
final class FederalDialog implements Serializable {

    private final transient FederalPayments payments;
    private final Wording words;
    private final SerializableRunnable booked;
    private final String key = "federal:" + Ids.next();
    private final FieldProblems<Field> problems = new FieldProblems<>(Field.class);
    private final IntegerField year;
    private final Select<Integer> half = new Select<>();
    private final IntegerField decisions;
    private final IntegerField months;
    private final DayField valueDate;
    private final TextArea reason;
    private final Paragraph result = new Paragraph();

    FederalDialog(FederalPayments payments, LocalDate today, Wording words, SerializableRunnable booked) {
        this.payments = payments;
        this.words = words;
        this.booked = booked;
        FederalPaymentForm latest = payments.latest();
        year = Fields.number(words.of("funding.year"), latest.year());
        half.setLabel(words.of("funding.federal.half"));
        half.setItems(1, 2);
        half.setItemLabelGenerator(one -> words.of("funding.federal.half-of", one));
        half.setValue(latest.half());
        decisions = Fields.number(words.of("funding.federal.decisions"), latest.decisions());
        months = Fields.number(words.of("funding.federal.months"), latest.programmeSMonths());
        valueDate = Fields.valueDate(words.of("funding.entry.value-date"), today);
        reason = ActDialog.reason(words.of("funding.inflow.reason"));
        result.addClassNames("note", "number");
        result.getElement().setAttribute("role", "status");
        problems.at(Field.YEAR, year)
                .at(Field.DECISIONS, decisions)
                .at(Field.MONTHS, months)
                .at(Field.VALUE_DATE, valueDate)
                .at(Field.REASON, reason);
        for (IntegerField field : List.of(year, decisions, months)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> show());
        }
        half.addValueChangeListener(change -> show());
        show();
    }

    void open() {
        new ActDialog(words.of("funding.federal.record"), year, half, decisions, months, result, valueDate, reason)
                .act(words.of("funding.inflow.book"), this::isComplete, this::book)
                .open();
    }

    private void show() {
        FederalPaymentForm form = form();
        boolean known = form.year() > 0;
        Counted counted = known ? payments.counted(form.year(), form.half()) : new Counted(0, 0);
        decisions.setHelperText(words.of("funding.federal.counted", counted.decisions()));
        months.setHelperText(words.of("funding.federal.counted-months", counted.programmeSMonths()));
        List<Problem> wrong = payments.problems(form);
        if (wrong.isEmpty()) {
            Amount amount = payments.workOut(form);
            result.setText(words.of(
                    "funding.federal.result",
                    form.decisions(),
                    amount.rate().formatted(),
                    amount.deduction().formatted(),
                    amount.net().formatted()));
        } else {
            Problem first = wrong.getFirst();
            result.setText(words.of(first.key(), first.arguments().toArray()));
        }
    }

    private boolean isComplete() {
        List<Problem> all = new ArrayList<>(payments.problems(form()));
        all.addAll(payments.problems(valueDate.getValue(), reason.getValue()));
        return problems.say(all);
    }

    private FederalPaymentForm form() {
        return new FederalPaymentForm(
                Objects.requireNonNullElse(year.getValue(), 0),
                half.getValue(),
                Objects.requireNonNullElse(decisions.getValue(), 0),
                Objects.requireNonNullElse(months.getValue(), -1));
    }

    private void book() {
        payments.book(form(), valueDate.getValue(), reason.getValue(), key);
        Toast.done(words.of("funding.inflow.booked"));
        booked.run();
    }
}
