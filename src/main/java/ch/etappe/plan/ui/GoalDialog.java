package ch.etappe.plan.ui;

import ch.etappe.kernel.ProcessArea;
import ch.etappe.plan.GoalForm;
import ch.etappe.plan.GoalSuggestion;
import ch.etappe.plan.GoalTemplate;
import ch.etappe.shell.Drafts;
import ch.etappe.shell.KeptDraft;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a goal: an area, then a prepared goal of it or own words, and how one will see that it is reached. Only the
 * words are needed now; what a plan cannot be proposed without is said when it is proposed.
 */
class GoalDialog extends Dialog {

    private final Select<ProcessArea> area = new Select<>();
    private final Select<GoalTemplate> template = new Select<>();
    private final TextArea text = new TextArea();
    private final TextField indicator = new TextField();
    private final TextField target = new TextField();
    private final TextArea feasibility = new TextArea();
    private final DayField due;
    private final KeptDraft draft;
    private final List<GoalSuggestion> suggestions;

    GoalDialog(
            String title,
            Drafts drafts,
            String draftName,
            @Nullable GoalForm start,
            List<GoalSuggestion> suggestions,
            SerializableConsumer<GoalForm> onSave) {
        this.suggestions = suggestions;
        setHeaderTitle(title);
        area.setLabel(getTranslation("plan.goal.area"));
        area.setItems(Areas.forGoals());
        area.setItemLabelGenerator(item -> getTranslation(Areas.key(item)));
        area.addValueChangeListener(change -> offerTemplates(change.getValue()));
        template.setLabel(getTranslation("plan.goal.template"));
        template.setHelperText(getTranslation("plan.goal.template-help"));
        template.setEmptySelectionAllowed(true);
        template.setEmptySelectionCaption(getTranslation("plan.goal.own-words"));
        template.setItemLabelGenerator(this::name);
        template.addValueChangeListener(change -> {
            text.setVisible(change.getValue() == null);
            if (change.isFromClient()) {
                suggest(change.getOldValue(), change.getValue());
            }
        });
        text.setLabel(getTranslation("plan.goal.text"));
        text.setHelperText(getTranslation("plan.goal.text-help"));
        indicator.setLabel(getTranslation("plan.goal.indicator"));
        indicator.setHelperText(getTranslation("plan.goal.indicator-help"));
        target.setLabel(getTranslation("plan.goal.target"));
        target.setHelperText(getTranslation("plan.goal.target-help"));
        feasibility.setLabel(getTranslation("plan.goal.feasibility"));
        feasibility.setHelperText(getTranslation("plan.goal.feasibility-help"));
        // by hand, so that what was pasted is neither cut nor lost
        text.setManualValidation(true);
        indicator.setManualValidation(true);
        target.setManualValidation(true);
        feasibility.setManualValidation(true);
        due = new DayField(getTranslation("plan.goal.due"));
        FormLayout form = new FormLayout(area, template, text, indicator, target, due, feasibility);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("34rem", 2));
        List.<Component>of(template, text, indicator, feasibility).forEach(field -> form.setColspan(field, 2));
        draft = new KeptDraft(drafts, draftName)
                .part("area", area, ProcessArea::name, ProcessArea::valueOf)
                .part("template", template, GoalTemplate::name, GoalTemplate::valueOf)
                .text("text", text)
                .text("indicator", indicator)
                .text("target", target)
                .text("feasibility", feasibility)
                .day("due", due);
        add(draft, form);
        Button save = new Button(getTranslation("plan.save"), click -> save(onSave));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
        fill(start == null ? suggestion() : start);
        draft.restore();
    }

    /** What nearly everybody begins with. */
    private GoalForm suggestion() {
        GoalTemplate first = GoalTemplate.LANG_EVERYDAY;
        return find(first)
                .map(one -> new GoalForm(first.area(), first, null, one.dueOn(), one.indicator(), one.target(), null))
                .orElseGet(() -> new GoalForm(first.area(), first, null, null));
    }

    private Optional<GoalSuggestion> find(@Nullable GoalTemplate wanted) {
        return suggestions.stream().filter(one -> one.template() == wanted).findFirst();
    }

    private String name(@Nullable GoalTemplate item) {
        if (item == null) {
            return getTranslation("plan.goal.own-words");
        }
        String words = getTranslation(item.key());
        return isFitting(item) ? getTranslation("plan.goal.template-fitting", words) : words;
    }

    private boolean isFitting(GoalTemplate item) {
        return find(item).filter(GoalSuggestion::fitting).isPresent();
    }

    private void fill(GoalForm goal) {
        area.setValue(goal.area());
        template.setValue(goal.template());
        text.setValue(orEmpty(goal.text()));
        text.setVisible(goal.template() == null);
        indicator.setValue(orEmpty(goal.indicator()));
        target.setValue(orEmpty(goal.target()));
        feasibility.setValue(orEmpty(goal.feasibility()));
        due.setValue(goal.dueOn());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void offerTemplates(ProcessArea chosen) {
        GoalTemplate before = template.getValue();
        List<GoalTemplate> fittingFirst = GoalTemplate.of(chosen).stream()
                .sorted(Comparator.comparing(item -> !isFitting(item)))
                .toList();
        template.setItems(fittingFirst);
        template.setValue(fittingFirst.getFirst());
        suggest(before, fittingFirst.getFirst());
    }

    /** Fills what nobody wrote: empty fields, and those that still hold the former suggestion. */
    private void suggest(@Nullable GoalTemplate before, @Nullable GoalTemplate now) {
        Optional<GoalSuggestion> former = find(before);
        Optional<GoalSuggestion> next = find(now);
        replace(
                indicator,
                former.map(GoalSuggestion::indicator),
                next.map(GoalSuggestion::indicator).orElse(""));
        replace(
                target,
                former.map(GoalSuggestion::target),
                next.map(GoalSuggestion::target).orElse(""));
        if (due.isEmpty()
                || former.map(GoalSuggestion::dueOn)
                        .filter(due.getValue()::equals)
                        .isPresent()) {
            due.setValue(next.map(GoalSuggestion::dueOn).orElse(null));
        }
    }

    private static void replace(TextField field, Optional<String> former, String next) {
        if (field.isEmpty() || former.filter(field.getValue()::equals).isPresent()) {
            field.setValue(next);
        }
    }

    private void save(SerializableConsumer<GoalForm> onSave) {
        boolean own = template.getValue() == null;
        boolean readable = !own || isReadable();
        readable &= isShort(indicator, GoalForm.LONGEST_SHORT);
        readable &= isShort(target, GoalForm.LONGEST_SHORT);
        readable &= isShort(feasibility, GoalForm.LONGEST_FEASIBILITY);
        if (!readable || due.isUnreadable()) {
            return;
        }
        onSave.accept(new GoalForm(
                area.getValue(),
                template.getValue(),
                own ? text.getValue() : null,
                due.getValue(),
                indicator.getValue(),
                target.getValue(),
                feasibility.getValue()));
        draft.saved();
        close();
    }

    private boolean isShort(TextFieldBase<?, String> field, int longest) {
        return ActDialog.mark(
                field, field.getValue().length() <= longest, getTranslation("plan.refusal.text-too-long", longest));
    }

    /** Says next to the field what is wrong with the own words. */
    private boolean isReadable() {
        boolean tooLong = text.getValue().length() > GoalForm.LONGEST;
        text.setErrorMessage(
                tooLong
                        ? getTranslation("plan.refusal.goal-too-long", GoalForm.LONGEST)
                        : getTranslation("plan.refusal.goal-without-words"));
        text.setInvalid(tooLong || text.getValue().isBlank());
        if (text.isInvalid()) {
            text.focus();
        }
        return !text.isInvalid();
    }
}
