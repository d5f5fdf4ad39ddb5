package ch.etappe.plan.ui;

import ch.etappe.plan.MeasureForm;
import ch.etappe.plan.MeasureKind;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks for a measure: who carries it and what it is. */
class MeasureDialog extends Dialog {

    private final RadioButtonGroup<MeasureKind> kind = new RadioButtonGroup<>();
    private final TextField title = new TextField();

    MeasureDialog(String heading, SerializableConsumer<MeasureForm> onSave) {
        setHeaderTitle(heading);
        kind.setLabel(getTranslation("plan.measure.kind"));
        kind.setItems(MeasureKind.values());
        kind.setItemLabelGenerator(item -> getTranslation(item.key()));
        kind.setValue(MeasureKind.OFFER);
        title.setLabel(getTranslation("plan.measure.title"));
        title.setHelperText(getTranslation("plan.measure.title-help"));
        title.setValue(getTranslation("plan.measure.default-course"));
        title.setManualValidation(true);
        title.setRequiredIndicatorVisible(true);
        FormLayout form = new FormLayout(kind, title);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
        Button save = new Button(getTranslation("plan.save"), click -> save(onSave));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
    }

    private void save(SerializableConsumer<MeasureForm> onSave) {
        boolean tooLong = title.getValue().length() > MeasureForm.LONGEST;
        title.setErrorMessage(
                tooLong
                        ? getTranslation("plan.refusal.measure-too-long", MeasureForm.LONGEST)
                        : getTranslation("plan.refusal.measure-without-title"));
        title.setInvalid(tooLong || title.getValue().isBlank());
        if (title.isInvalid()) {
            title.focus();
            return;
        }
        onSave.accept(new MeasureForm(kind.getValue(), title.getValue()));
        close();
    }
}
