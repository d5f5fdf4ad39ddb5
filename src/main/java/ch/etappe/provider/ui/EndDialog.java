package ch.etappe.provider.ui;

import ch.etappe.organisation.FieldProblems;
import ch.etappe.organisation.ProviderId;
import ch.etappe.provider.Accreditation;
import ch.etappe.provider.AccreditationBook;
import ch.etappe.provider.AccreditationBook.EndField;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.DayField;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;

/** Asks on which day an accreditation ends earlier, and why. */
class EndDialog extends Dialog {

    EndDialog(
            ProviderId provider,
            Accreditation accreditation,
            AccreditationBook book,
            LocalDate today,
            SerializableRunnable saved) {
        DayField lastDay = new DayField(getTranslation("provider.accreditation.last-day"));
        lastDay.setManualValidation(true);
        lastDay.setValue(today);
        TextArea reason = ActDialog.reason(getTranslation("organisation.form.reason"));
        FieldProblems<EndField> problems = new FieldProblems<>(EndField.class)
                .at(EndField.LAST_DAY, lastDay)
                .at(EndField.REASON, reason);
        setHeaderTitle(getTranslation("provider.accreditation.end.title"));
        FormLayout form = new FormLayout(lastDay, reason);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(new Paragraph(getTranslation("provider.accreditation.end.text")), form);
        Button end = new Button(getTranslation("provider.accreditation.end"), click -> {
            if (problems.say(book.endProblems(accreditation, lastDay.getValue(), reason.getValue()))) {
                book.end(provider, accreditation.id(), lastDay.getValue(), reason.getValue());
                close();
                Toast.done(getTranslation("provider.saved"));
                saved.run();
            }
        });
        end.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), end);
    }
}
