package ch.etappe.plan.ui;

import ch.etappe.document.DocumentSummary;
import ch.etappe.organisation.FieldProblems;
import ch.etappe.organisation.Problem;
import ch.etappe.plan.RequirementForm;
import ch.etappe.plan.RequirementForm.Field;
import ch.etappe.shell.Drafts;
import ch.etappe.shell.KeptDraft;
import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;

/** Asks what was ordered, by whom, until when, and which document says so. */
class RequirementDialog extends Dialog {

    private final TextArea ordered = new TextArea(getTranslation("plan.order.ordered"));
    private final DayField due = new DayField(getTranslation("plan.order.due"));
    private final TextField authority = new TextField(getTranslation("plan.order.authority"));
    private final TextField signatory = new TextField(getTranslation("plan.order.signatory"));
    private final DayField orderedOn = new DayField(getTranslation("plan.order.ordered-on"));
    private final DecisionChoice decision;
    private final FieldProblems<Field> problems = new FieldProblems<>(Field.class);
    private final KeptDraft draft;

    /** @param check what is wrong with what was typed */
    RequirementDialog(
            String title,
            Drafts drafts,
            String draftName,
            List<DocumentSummary> documents,
            SerializableFunction<RequirementForm, List<Problem>> check,
            SerializableConsumer<RequirementForm> onSave) {
        setHeaderTitle(title);
        decision = new DecisionChoice(documents);
        ordered.setHelperText(getTranslation("plan.order.ordered-help"));
        authority.setHelperText(getTranslation("plan.order.authority-help"));
        ordered.setManualValidation(true);
        authority.setManualValidation(true);
        signatory.setManualValidation(true);
        due.setManualValidation(true);
        orderedOn.setManualValidation(true);
        problems.at(Field.ORDERED, ordered)
                .at(Field.DUE, due)
                .at(Field.AUTHORITY, authority)
                .at(Field.SIGNATORY, signatory)
                .at(Field.ORDERED_ON, orderedOn);
        FormLayout form = new FormLayout(ordered, authority, signatory, orderedOn, due, decision);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("34rem", 2));
        List.<Component>of(ordered, decision).forEach(field -> form.setColspan(field, 2));
        draft = new KeptDraft(drafts, draftName)
                .text("ordered", ordered)
                .text("authority", authority)
                .text("signatory", signatory)
                .day("orderedOn", orderedOn)
                .day("due", due);
        Paragraph note = new Paragraph(getTranslation("plan.order.note"));
        note.addClassNames("soft", "small");
        add(draft, form, note);
        Button save = new Button(getTranslation("plan.order.save"), click -> save(check, onSave));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
        draft.restore();
    }

    private void save(
            SerializableFunction<RequirementForm, List<Problem>> check, SerializableConsumer<RequirementForm> onSave) {
        RequirementForm form = new RequirementForm(
                orderedOn.getValue(),
                authority.getValue(),
                signatory.getValue(),
                ordered.getValue(),
                due.getValue(),
                decision.chosen());
        if (problems.say(check.apply(form))) {
            onSave.accept(form);
            draft.saved();
            close();
        }
    }
}
