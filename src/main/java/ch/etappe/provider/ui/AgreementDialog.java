package ch.etappe.provider.ui;

import ch.etappe.organisation.FieldProblems;
import ch.etappe.organisation.ProviderId;
import ch.etappe.provider.AgreementForm;
import ch.etappe.provider.AgreementForm.Field;
import ch.etappe.provider.Agreements;
import ch.etappe.uikit.DayField;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks for what was agreed with a provider. */
class AgreementDialog extends Dialog {

    private final FieldProblems<Field> problems = new FieldProblems<>(Field.class);
    private final DayField from = new DayField(getTranslation("provider.agreements.from"));
    private final DayField to = new DayField(getTranslation("provider.agreements.to"));
    private final TextField seats = field(Field.SEATS, "provider.agreements.seats-field");
    private final TextField volume = field(Field.VOLUME, "provider.agreements.volume-field");
    private final TextField amount = field(Field.AMOUNT, "provider.agreements.amount-field");
    private final TextField reference = field(Field.REFERENCE, "provider.agreements.reference");

    AgreementDialog(ProviderId provider, Agreements agreements, SerializableRunnable saved) {
        setHeaderTitle(getTranslation("provider.agreements.add"));
        from.setManualValidation(true);
        to.setManualValidation(true);
        problems.at(Field.FROM, from).at(Field.TO, to);
        volume.setHelperText(getTranslation("provider.agreements.volume.help"));
        amount.setHelperText(getTranslation("provider.agreements.amount.help"));
        FormLayout form = new FormLayout(from, to, seats, amount, volume, reference);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
        form.setColspan(volume, 2);
        form.setColspan(reference, 2);
        add(form);
        Button save = new Button(getTranslation("provider.save"), click -> {
            if (problems.say(agreements.problems(typed()))) {
                agreements.enter(provider, typed());
                close();
                Toast.done(getTranslation("provider.saved"));
                saved.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
    }

    private TextField field(Field kind, String key) {
        TextField field = new TextField(getTranslation(key));
        field.setManualValidation(true);
        problems.at(kind, field);
        return field;
    }

    private AgreementForm typed() {
        return new AgreementForm(
                from.getValue(),
                to.getValue(),
                seats.getValue(),
                volume.getValue(),
                amount.getValue(),
                reference.getValue());
    }
}
