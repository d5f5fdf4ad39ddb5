package ch.etappe.standard.ui;

import ch.etappe.shell.KeptDraft;
import ch.etappe.standard.Deadline;
import ch.etappe.standard.Deadline.From;
import ch.etappe.standard.Deadline.Unit;
import ch.etappe.standard.StandardVersion;
import ch.etappe.standard.StepRule;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Until when: so many days, working days or months from an event or the end of another step; empty for no deadline. */
class DeadlineFields extends Composite<Div> {

    private static final int LONGEST = 3660;

    private final IntegerField amount = new IntegerField(getTranslation("standard.field.amount"));
    private final Select<Unit> unit = new Select<>();
    private final Select<From> from = new Select<>();
    private final Select<StepRule> step = new Select<>();

    DeadlineFields(StandardVersion version, @Nullable StepRule own) {
        amount.setHelperText(getTranslation("standard.field.amount-help"));
        amount.setManualValidation(true);
        unit.setLabel(getTranslation("standard.field.unit"));
        unit.setItems(Unit.values());
        unit.setItemLabelGenerator(one -> getTranslation(one.key()));
        from.setLabel(getTranslation("standard.field.from"));
        from.setItems(From.values());
        from.setItemLabelGenerator(one -> getTranslation(one.key()));
        from.addValueChangeListener(change -> step.setVisible(change.getValue() == From.STEP));
        step.setLabel(getTranslation("standard.field.after-step"));
        List<StepRule> others = version.steps().stream()
                .filter(one -> own == null || !one.code().equals(own.code()))
                .toList();
        step.setItems(others);
        step.setItemLabelGenerator(one -> one.title().in(getLocale()).text());
        step.setVisible(false);
        Deadline deadline = own == null ? null : own.deadline();
        unit.setValue(deadline == null ? Unit.DAYS : deadline.unit());
        from.setValue(deadline == null ? From.ALLOCATION : deadline.from());
        if (deadline != null) {
            amount.setValue(deadline.amount());
            others.stream()
                    .filter(one -> one.code().equals(deadline.step()))
                    .findFirst()
                    .ifPresent(step::setValue);
        }
        getContent().add(amount, unit, from, step);
        getContent().addClassName("field-line");
    }

    void keepIn(KeptDraft draft) {
        draft.part("amount", amount, String::valueOf, Integer::valueOf)
                .part("unit", unit, Unit::name, Unit::valueOf)
                .part("from", from, From::name, From::valueOf)
                .part(
                        "after",
                        step,
                        StepRule::code,
                        code -> step.getListDataView()
                                .getItems()
                                .filter(one -> one.code().equals(code))
                                .findFirst()
                                .orElse(null));
    }

    /** Says at the field what is missing. */
    boolean isReadable() {
        Integer days = amount.getValue();
        boolean outside = days != null && (days < 1 || days > LONGEST);
        amount.setErrorMessage(getTranslation("standard.refusal.deadline-amount", LONGEST));
        amount.setInvalid(outside);
        boolean stepMissing = days != null && from.getValue() == From.STEP && step.getValue() == null;
        step.setErrorMessage(getTranslation("standard.refusal.deadline-step"));
        step.setInvalid(stepMissing);
        return !outside && !stepMissing;
    }

    @Nullable
    Deadline value() {
        Integer days = amount.getValue();
        if (days == null) {
            return null;
        }
        String code = Optional.ofNullable(step.getValue())
                .filter(one -> from.getValue() == From.STEP)
                .map(StepRule::code)
                .orElse(null);
        return new Deadline(days, unit.getValue(), from.getValue(), code);
    }
}
