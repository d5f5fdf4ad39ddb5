package ch.etappe.plan.ui;

import ch.etappe.kernel.ProcessArea;
import ch.etappe.plan.GoalForm;
import ch.etappe.plan.GoalTemplate;
import ch.etappe.shell.Drafts;
import ch.etappe.shell.KeptDraft;
import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

/** Asks for a goal: an area, then a prepared goal of it or own words, and by when. */
class GoalDialog extends Dialog {

    private final Select<ProcessArea> area = new Select<>();
    private final Select<GoalTemplate> template = new Select<>();
    private final TextArea text = new TextArea();
    private final DayField due;
    private final KeptDraft draft;

    GoalDialog(
            String title,
            Drafts drafts,
            String draftName,
            @Nullable GoalForm start,
            SerializableConsumer<GoalForm> onSave) {
        setHeaderTitle(title);
        area.setLabel(getTranslation("plan.goal.area"));
        area.setItems(Areas.forGoals());
        area.setItemLabelGenerator(item -> getTranslation(Areas.key(item)));
        area.addValueChangeListener(change -> offerTemplates(change.getValue()));
        template.setLabel(getTranslation("plan.goal.template"));
        template.setHelperText(getTranslation("plan.goal.template-help"));
        template.setEmptySelectionAllowed(true);
        template.setEmptySelectionCaption(getTranslation("plan.goal.own-words"));
        template.setItemLabelGenerator(item -> getTranslation(item == null ? "plan.goal.own-words" : item.key()));
        template.addValueChangeListener(change -> text.setVisible(change.getValue() == null));
        text.setLabel(getTranslation("plan.goal.text"));
        text.setHelperText(getTranslation("plan.goal.text-help"));
        // by hand, so that what was pasted is neither cut nor lost
        text.setManualValidation(true);
        due = new DayField(getTranslation("plan.goal.due"));
        FormLayout form = new FormLayout(area, template, text, due);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        draft = new KeptDraft(drafts, draftName)
                .part("area", area, ProcessArea::name, ProcessArea::valueOf)
                .part("template", template, GoalTemplate::name, GoalTemplate::valueOf)
                .text("text", text)
                .day("due", due);
        add(draft, form);
        Button save = new Button(getTranslation("plan.save"), click -> save(onSave));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
        fill(start == null ? suggestion() : start);
        draft.restore();
    }

    /** What nearly everybody begins with. */
    private static GoalForm suggestion() {
        return new GoalForm(ProcessArea.LANGUAGE_EDU, GoalTemplate.LANG_EVERYDAY, null, null);
    }

    private void fill(GoalForm goal) {
        area.setValue(goal.area());
        template.setValue(goal.template());
        text.setValue(goal.text() == null ? "" : goal.text());
        text.setVisible(goal.template() == null);
        due.setValue(goal.dueOn());
    }

    private void offerTemplates(ProcessArea chosen) {
        template.setItems(GoalTemplate.of(chosen));
        template.setValue(GoalTemplate.of(chosen).getFirst());
    }

    private void save(SerializableConsumer<GoalForm> onSave) {
        if (template.getValue() == null && !isReadable()) {
            text.focus();
            return;
        }
        String own = template.getValue() == null ? text.getValue() : null;
        onSave.accept(new GoalForm(area.getValue(), template.getValue(), own, due.getValue()));
        draft.saved();
        close();
    }

    /** Says next to the field what is wrong with the own words. */
    private boolean isReadable() {
        boolean tooLong = text.getValue().length() > GoalForm.LONGEST;
        text.setErrorMessage(
                tooLong
                        ? getTranslation("plan.refusal.goal-too-long", GoalForm.LONGEST)
                        : getTranslation("plan.refusal.goal-without-words"));
        text.setInvalid(tooLong || text.getValue().isBlank());
        return !text.isInvalid();
    }
}
