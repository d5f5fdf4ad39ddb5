package ch.etappe.dossier.ui;

import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;

/** Asks on which day a step really happened; today is offered. */
class CompleteStepDialog extends Dialog {

    CompleteStepDialog(String step, LocalDate today, SerializableConsumer<LocalDate> onDone) {
        setHeaderTitle(getTranslation("dossier.step.complete-title", step));
        DayField day = new DayField(getTranslation("dossier.step.done-on"));
        day.setValue(today);
        day.setMax(today);
        day.setRequiredIndicatorVisible(true);
        Button save = new Button(getTranslation("dossier.step.complete"), click -> {
            LocalDate chosen = day.getValue();
            if (chosen == null || chosen.isAfter(today)) {
                day.setInvalid(true);
                day.setErrorMessage(getTranslation("dossier.refusal.step-in-future"));
                return;
            }
            close();
            onDone.accept(chosen);
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(false);
        add(day);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
    }
}
