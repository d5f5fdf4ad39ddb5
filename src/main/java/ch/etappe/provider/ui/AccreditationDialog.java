package ch.etappe.provider.ui;

import ch.etappe.organisation.FieldProblems;
import ch.etappe.organisation.ProviderId;
import ch.etappe.provider.AccreditationBook;
import ch.etappe.provider.AccreditationForm;
import ch.etappe.provider.AccreditationForm.Field;
import ch.etappe.provider.Standing;
import ch.etappe.uikit.DayField;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;

/** Asks for an accreditation: from when, until when, by which file. */
class AccreditationDialog extends Dialog {

    private final FieldProblems<Field> problems = new FieldProblems<>(Field.class);
    private final DayField from = new DayField(getTranslation("provider.accreditation.from"));
    private final DayField to = new DayField(getTranslation("provider.accreditation.to"));
    private final TextField reference = new TextField(getTranslation("provider.accreditation.reference"));

    AccreditationDialog(ProviderId provider, Standing standing, AccreditationBook book, SerializableRunnable saved) {
        setHeaderTitle(getTranslation("provider.accreditation.enter"));
        from.setManualValidation(true);
        to.setManualValidation(true);
        reference.setManualValidation(true);
        to.setHelperText(getTranslation("provider.accreditation.to.help"));
        LocalDate last = standing.lastDay();
        if (standing.accredited() && last != null) {
            from.setValue(last.plusDays(1)); // a renewal goes on where this one ends
        }
        problems.at(Field.FROM, from).at(Field.TO, to).at(Field.REFERENCE, reference);
        FormLayout form = new FormLayout(from, to, reference);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
        form.setColspan(reference, 2);
        add(form);
        Button save = new Button(getTranslation("provider.save"), click -> {
            AccreditationForm typed = new AccreditationForm(from.getValue(), to.getValue(), reference.getValue());
            if (problems.say(book.problems(provider, typed))) {
                book.grant(provider, typed);
                close();
                Toast.done(getTranslation("provider.saved"));
                saved.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
    }
}
