package ch.etappe.plan.ui;

import ch.etappe.plan.MeasureForm;
import ch.etappe.plan.MeasureKind;
import ch.etappe.plan.MeasureOwner;
import ch.etappe.shell.Drafts;
import ch.etappe.shell.KeptDraft;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

/** Asks for a measure: who carries it, what it is, who sees to it and until when. */
class MeasureDialog extends Dialog {

    private final RadioButtonGroup<MeasureKind> kind = new RadioButtonGroup<>();
    private final TextField title = new TextField();
    private final Select<MeasureOwner> responsible = new Select<>();
    private final TextField name = new TextField();
    private final DayField due;
    private final KeptDraft draft;

    MeasureDialog(
            String heading,
            Drafts drafts,
            String draftName,
            @Nullable MeasureForm start,
            SerializableConsumer<MeasureForm> onSave) {
        setHeaderTitle(heading);
        kind.setLabel(getTranslation("plan.measure.kind"));
        kind.setItems(MeasureKind.values());
        kind.setItemLabelGenerator(item -> getTranslation(item.key()));
        title.setLabel(getTranslation("plan.measure.title"));
        title.setHelperText(getTranslation("plan.measure.title-help"));
        title.setManualValidation(true);
        title.setRequiredIndicatorVisible(true);
        responsible.setLabel(getTranslation("plan.measure.responsible"));
        responsible.setHelperText(getTranslation("plan.measure.responsible-help"));
        responsible.setItems(MeasureOwner.values());
        responsible.setItemLabelGenerator(item -> item == null ? "" : getTranslation(item.key()));
        name.setLabel(getTranslation("plan.measure.responsible-name"));
        name.setManualValidation(true);
        due = new DayField(getTranslation("plan.measure.due"));
        FormLayout form = new FormLayout(kind, title, responsible, name, due);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        draft = new KeptDraft(drafts, draftName)
                .part("kind", kind, MeasureKind::name, MeasureKind::valueOf)
                .text("title", title)
                .part("responsible", responsible, MeasureOwner::name, MeasureOwner::valueOf)
                .text("name", name)
                .day("due", due);
        add(draft, form);
        Button save = new Button(getTranslation("plan.save"), click -> save(onSave));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
        fill(start == null ? suggestion() : start);
        draft.restore();
    }

    private MeasureForm suggestion() {
        return new MeasureForm(
                MeasureKind.OFFER, getTranslation("plan.measure.default-course"), MeasureOwner.CASEWORKER, null, null);
    }

    private void fill(MeasureForm measure) {
        kind.setValue(measure.kind());
        title.setValue(measure.title());
        responsible.setValue(measure.responsible());
        name.setValue(measure.responsibleName() == null ? "" : measure.responsibleName());
        due.setValue(measure.dueOn());
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
        boolean shortName = ActDialog.mark(
                name,
                name.getValue().length() <= MeasureForm.LONGEST_NAME,
                getTranslation("plan.refusal.text-too-long", MeasureForm.LONGEST_NAME));
        if (!shortName || due.isUnreadable()) {
            return;
        }
        onSave.accept(new MeasureForm(
                kind.getValue(), title.getValue(), responsible.getValue(), name.getValue(), due.getValue()));
        draft.saved();
        close();
    }
}
