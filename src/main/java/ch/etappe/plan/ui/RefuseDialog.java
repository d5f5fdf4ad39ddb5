package ch.etappe.plan.ui;

import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;

/** Records that the person does not sign: what the person says, and when both look at it again. */
class RefuseDialog extends ActDialog {

    private static final int WEEKS = 2;

    RefuseDialog(LocalDate today, SerializableBiConsumer<String, LocalDate> onRefuse) {
        this(reason(""), new DayField(""), today, onRefuse);
    }

    private RefuseDialog(
            TextArea reason, DayField day, LocalDate today, SerializableBiConsumer<String, LocalDate> onRefuse) {
        super("", reason, day);
        setHeaderTitle(getTranslation("plan.agreement.refuse"));
        reason.setLabel(getTranslation("plan.agreement.refuse-reason"));
        reason.setRequiredIndicatorVisible(true);
        day.setLabel(getTranslation("plan.agreement.refuse-review"));
        day.setMin(today.plusDays(1));
        day.setValue(today.plusWeeks(WEEKS));
        day.setRequiredIndicatorVisible(true);
        act(
                getTranslation("plan.agreement.refuse-record"),
                () -> isGiven(reason, getTranslation("plan.refusal.reason-missing"))
                        && !day.isEmpty()
                        && !day.isInvalid(),
                () -> onRefuse.accept(reason.getValue(), day.getValue()));
    }
}
