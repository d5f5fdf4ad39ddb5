package ch.etappe.plan.ui;

import ch.etappe.plan.GoalForm;
import ch.etappe.plan.GoalSuggestion;
import ch.etappe.shell.Drafts;
import ch.etappe.shell.KeptDraft;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a goal. Only its words are needed now; what a plan cannot be proposed without is said when it is proposed.
 */
class GoalDialog extends Dialog {

    private final GoalFields fields;
    private final KeptDraft draft;
    private final Button save = new Button(getTranslation("plan.save"));

    GoalDialog(
            String title,
            Drafts drafts,
            String draftName,
            @Nullable GoalForm start,
            List<GoalSuggestion> suggestions,
            SerializableConsumer<GoalForm> onSave) {
        setHeaderTitle(title);
        fields = new GoalFields(suggestions);
        draft = new KeptDraft(drafts, draftName);
        fields.keepIn(draft);
        add(draft, fields);
        save.addClickListener(click -> save(form -> {
            onSave.accept(form);
            return () -> {};
        }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
        fields.fill(start);
        draft.restore();
    }

    /**
     * Offers to go on as soon as it is saved: a goal without a measure is half a goal.
     *
     * @param onMeasure saves, and answers with what comes once this dialog is closed
     */
    GoalDialog thenMeasure(SerializableFunction<GoalForm, SerializableRunnable> onMeasure) {
        Button next = new Button(getTranslation("plan.goal.save-and-measure"), click -> save(onMeasure));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        save.removeThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(next);
        return this;
    }

    private void save(SerializableFunction<GoalForm, SerializableRunnable> onSave) {
        fields.read().ifPresent(goal -> {
            SerializableRunnable next = onSave.apply(goal);
            draft.saved();
            close();
            next.run();
        });
    }
}
