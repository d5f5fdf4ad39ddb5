package ch.etappe.plan.ui;

import ch.etappe.kernel.ProcessArea;
import ch.etappe.plan.GoalForm;
import ch.etappe.plan.GoalSuggestion;
import ch.etappe.plan.GoalTemplate;
import ch.etappe.shell.KeptDraft;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a goal: an area, a prepared goal of it or own words, and how one will see that it is reached. */
class GoalFields extends FormLayout {

    private final Select<ProcessArea> area = new Select<>();
    private final TemplateChoice template;
    private final TextArea text = new TextArea();
    private final TextField indicator = new TextField();
    private final TextField target = new TextField();
    private final TextArea feasibility = new TextArea();
    private final DayField due = new DayField(getTranslation("plan.goal.due"));

    GoalFields(List<GoalSuggestion> suggestions) {
        template = new TemplateChoice(suggestions);
        area.setLabel(getTranslation("plan.goal.area"));
        area.setItems(Areas.forGoals());
        area.setItemLabelGenerator(item -> getTranslation(Areas.key(item)));
        area.addValueChangeListener(change -> {
            GoalTemplate before = template.getValue();
            template.offer(change.getValue());
            suggest(before, template.getValue());
        });
        template.addValueChangeListener(change -> {
            text.setVisible(change.getValue() == null);
            if (change.isFromClient()) {
                suggest(change.getOldValue(), change.getValue());
            }
        });
        label(text, "plan.goal.text", "plan.goal.text-help");
        label(indicator, "plan.goal.indicator", "plan.goal.indicator-help");
        label(target, "plan.goal.target", "plan.goal.target-help");
        label(feasibility, "plan.goal.feasibility", "plan.goal.feasibility-help");
        add(area, template, text, indicator, target, due, feasibility);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("34rem", 2));
        List.<Component>of(template, text, indicator, feasibility).forEach(field -> setColspan(field, 2));
    }

    private void label(TextFieldBase<?, String> field, String key, String help) {
        field.setLabel(getTranslation(key));
        field.setHelperText(getTranslation(help));
        // by hand, so that what was pasted is neither cut nor lost
        field.setManualValidation(true);
    }

    void keepIn(KeptDraft draft) {
        draft.part("area", area, ProcessArea::name, ProcessArea::valueOf)
                .part("template", template, GoalTemplate::name, GoalTemplate::valueOf)
                .text("text", text)
                .text("indicator", indicator)
                .text("target", target)
                .text("feasibility", feasibility)
                .day("due", due);
    }

    /** @param goal null where a new one begins, with what is suggested */
    void fill(@Nullable GoalForm goal) {
        GoalForm shown = goal == null ? template.first() : goal;
        area.setValue(shown.area());
        template.setValue(shown.template());
        text.setValue(orEmpty(shown.text()));
        text.setVisible(shown.template() == null);
        indicator.setValue(orEmpty(shown.indicator()));
        target.setValue(orEmpty(shown.target()));
        feasibility.setValue(orEmpty(shown.feasibility()));
        due.setValue(shown.dueOn());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Fills what nobody wrote: empty fields, and those that still hold the former suggestion. */
    private void suggest(@Nullable GoalTemplate before, @Nullable GoalTemplate now) {
        Optional<GoalSuggestion> former = template.find(before);
        Optional<GoalSuggestion> next = template.find(now);
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

    /** What was entered; empty where a field says what is wrong with it. */
    Optional<GoalForm> read() {
        boolean own = template.getValue() == null;
        boolean readable = !own || isReadable();
        readable &= isShort(indicator, GoalForm.LONGEST_SHORT);
        readable &= isShort(target, GoalForm.LONGEST_SHORT);
        readable &= isShort(feasibility, GoalForm.LONGEST_FEASIBILITY);
        if (!readable || due.isUnreadable()) {
            return Optional.empty();
        }
        return Optional.of(new GoalForm(
                area.getValue(),
                template.getValue(),
                own ? text.getValue() : null,
                due.getValue(),
                indicator.getValue(),
                target.getValue(),
                feasibility.getValue()));
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
