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
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/** Asks for a measure: who carries it, what it is, who sees to it and until when. */
class MeasureDialog extends Dialog {

    private final RadioButtonGroup<MeasureKind> kind = new RadioButtonGroup<>();
    private final TextField title = new TextField();
    private final Select<MeasureOwner> responsible = new Select<>();
    private final TextField name = new TextField();
    private final DayField due;
    private final Button save = new Button(getTranslation("plan.save"));
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
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
        save.addClickListener(click -> save(measure -> {
            onSave.accept(measure);
            return () -> {};
        }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        fill(start == null ? suggestion() : start);
        draft.restore();
    }

    /**
     * Offers to look for a seat as soon as it is saved, where the measure is a course.
     *
     * @param onFind saves, and answers with what comes once this dialog is closed
     */
    MeasureDialog thenFind(SerializableFunction<MeasureForm, SerializableRunnable> onFind) {
        Button find = new Button(getTranslation("plan.measure.save-and-find"), click -> save(onFind));
        find.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(find);
        kind.addValueChangeListener(change -> offer(find, change.getValue()));
        offer(find, kind.getValue());
        return this;
    }

    private void offer(Button find, @Nullable MeasureKind chosen) {
        find.setVisible(chosen == MeasureKind.OFFER);
        save.removeThemeVariants(ButtonVariant.PRIMARY);
        if (!find.isVisible()) {
            save.addThemeVariants(ButtonVariant.PRIMARY);
        }
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

    private void save(SerializableFunction<MeasureForm, SerializableRunnable> onSave) {
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
        SerializableRunnable next = onSave.apply(new MeasureForm(
                kind.getValue(), title.getValue(), responsible.getValue(), name.getValue(), due.getValue()));
        draft.saved();
        close();
        next.run();
    }
}
