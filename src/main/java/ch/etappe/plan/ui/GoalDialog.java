package ch.etappe.plan.ui;

import ch.etappe.plan.GoalForm;
import ch.etappe.plan.GoalSuggestion;
import ch.etappe.shell.Drafts;
import ch.etappe.shell.KeptDraft;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a goal. Only its words are needed now; what a plan cannot be proposed without is said when it is proposed.
 */
class GoalDialog extends Dialog {

    private final GoalFields fields;
    private final KeptDraft draft;

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
        Button save = new Button(getTranslation("plan.save"), click -> save(onSave));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
        fields.fill(start);
        draft.restore();
    }

    private void save(SerializableConsumer<GoalForm> onSave) {
        fields.read().ifPresent(goal -> {
            onSave.accept(goal);
            draft.saved();
            close();
        });
    }
}
