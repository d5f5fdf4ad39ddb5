package ch.etappe.standard.ui;

import ch.etappe.i18n.Languages;
import ch.etappe.shell.Drafts;
import ch.etappe.shell.KeptDraft;
import ch.etappe.standard.StageRule;
import ch.etappe.standard.StandardDrafts;
import ch.etappe.standard.StandardSummary;
import ch.etappe.standard.StandardVersion;
import ch.etappe.standard.StepRule;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;

/** What the canton can do with the stages and steps of its draft; each act shows the draft anew. *
 * @param typed what somebody wrote and has not saved
 */
record DraftActs(
        StandardDrafts drafts,
        Drafts typed,
        Languages languages,
        StandardSummary draft,
        StandardVersion version,
        Wording words,
        SerializableRunnable changed) {

    VersionSheets.Acts acts() {
        return new VersionSheets.Acts(this::ofStage, this::ofStep);
    }

    Button addStage() {
        return new Button(
                words.of("standard.stage.add"),
                click -> new StageDialog(null, languages, kept("stage/new"), form -> {
                            drafts.addStage(draft.id(), draft.seen(), form);
                            changed.run();
                        })
                        .open());
    }

    private Component[] ofStage(StageRule stage) {
        String title = stage.title().german();
        Button add = small(
                "standard.step.add",
                title,
                () -> new StepDialog(version, null, languages, kept("step/in-" + stage.position()), form -> {
                            drafts.addStep(draft.id(), draft.seen(), stage.position(), form);
                            changed.run();
                        })
                        .open());
        Button change = small(
                "standard.change",
                title,
                () -> new StageDialog(stage, languages, kept("stage/" + stage.position()), form -> {
                            drafts.changeStage(draft.id(), draft.seen(), stage.position(), form);
                            changed.run();
                        })
                        .open());
        Button up = small("standard.up", title, () -> {
            drafts.moveStageUp(draft.id(), draft.seen(), stage.position());
            changed.run();
        });
        up.setEnabled(stage.position() > 1);
        Button remove = small("standard.remove", title, () -> {
            drafts.removeStage(draft.id(), draft.seen(), stage.position());
            changed.run();
        });
        remove.setEnabled(version.stepsOf(stage).isEmpty());
        return new Component[] {add, change, up, remove};
    }

    private Component[] ofStep(StepRule step) {
        String title = step.title().german();
        Button change = small(
                "standard.change",
                title,
                () -> new StepDialog(version, step, languages, kept("step/" + step.code()), form -> {
                            drafts.changeStep(draft.id(), draft.seen(), step.id(), form);
                            changed.run();
                        })
                        .open());
        Button up = small("standard.up", title, () -> {
            drafts.moveStepUp(draft.id(), draft.seen(), step.id());
            changed.run();
        });
        Button remove = small(
                "standard.remove",
                title,
                () -> Confirm.destructive(
                        words.of("standard.step.remove-title", title),
                        words.of("standard.step.remove-text"),
                        words.of("standard.remove"),
                        () -> {
                            drafts.removeStep(draft.id(), draft.seen(), step.id());
                            changed.run();
                        }));
        return new Component[] {change, up, remove};
    }

    private KeptDraft kept(String what) {
        return new KeptDraft(typed, "standard/" + draft.id().id() + "/" + what);
    }

    private Button small(String key, String what, SerializableRunnable act) {
        Button button = new Button(words.of(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(words.of("standard.act-on", words.of(key), what));
        return button;
    }
}
