package ch.etappe.plan.ui;

import ch.etappe.plan.GoalState;
import ch.etappe.plan.ProgressForm;
import ch.etappe.uikit.ActDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.List;

/** Asks how a goal goes: only where it can go from here, and why where it is dropped. */
class ProgressDialog extends ActDialog {

    ProgressDialog(String title, GoalState now, SerializableConsumer<ProgressForm> onReport) {
        this(title, now, new RadioButtonGroup<>(), new TextArea(), onReport);
    }

    private ProgressDialog(
            String title,
            GoalState now,
            RadioButtonGroup<GoalState> state,
            TextArea note,
            SerializableConsumer<ProgressForm> onReport) {
        super(title, state, note);
        List<GoalState> next =
                Arrays.stream(GoalState.values()).filter(now::mayBecome).toList();
        state.setLabel(getTranslation("plan.progress.state"));
        state.setItems(next);
        state.setItemLabelGenerator(item -> getTranslation(item.key()));
        state.setValue(next.getFirst());
        note.setLabel(getTranslation("plan.progress.note"));
        note.setHelperText(getTranslation("plan.progress.note-help"));
        note.setManualValidation(true);
        act(
                getTranslation("plan.progress.report"),
                () -> state.getValue() == GoalState.DROPPED
                        ? isGiven(note, getTranslation("plan.refusal.reason-missing"))
                        : isShort(note),
                () -> onReport.accept(new ProgressForm(state.getValue(), note.getValue())));
    }
}
