package ch.etappe.plan.ui;

import ch.etappe.kernel.ProcessArea;
import ch.etappe.plan.GoalForm;
import ch.etappe.plan.GoalSuggestion;
import ch.etappe.plan.GoalTemplate;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A prepared goal or, where none is chosen, own words. Those that fit the person come first and say so. */
class TemplateChoice extends Select<GoalTemplate> {

    private final List<GoalSuggestion> suggestions;

    TemplateChoice(List<GoalSuggestion> suggestions) {
        this.suggestions = suggestions;
        setLabel(getTranslation("plan.goal.template"));
        setHelperText(getTranslation("plan.goal.template-help"));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation("plan.goal.own-words"));
        setItemLabelGenerator(this::name);
    }

    /** What nearly everybody begins with. */
    GoalForm first() {
        GoalTemplate first = GoalTemplate.LANG_EVERYDAY;
        return find(first)
                .map(one -> new GoalForm(first.area(), first, null, one.dueOn(), one.indicator(), one.target(), null))
                .orElseGet(() -> new GoalForm(first.area(), first, null, null));
    }

    /** Offers what there is for an area and chooses the most fitting one. */
    void offer(ProcessArea area) {
        List<GoalTemplate> fittingFirst = GoalTemplate.of(area).stream()
                .sorted(Comparator.comparing(item -> !isFitting(item)))
                .toList();
        setItems(fittingFirst);
        setValue(fittingFirst.getFirst());
    }

    Optional<GoalSuggestion> find(@Nullable GoalTemplate wanted) {
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
}
