package ch.etappe.dossier.ui;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.ProcessSteps;
import ch.etappe.dossier.StepState;
import ch.etappe.dossier.StepSummary;
import ch.etappe.uikit.ReasonDialog;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What can be done with an open step: begin it, leave it out, finish it. */
record StepActs(
        ProcessSteps steps, DossierId dossier, LocalDate today, Wording words, SerializableRunnable afterChange) {

    Component[] of(StepSummary step, String title) {
        List<Component> acts = new ArrayList<>();
        acts.add(quiet("dossier.step.waive", title, () -> askWhy(step, title)));
        if (step.state() == StepState.OPEN) {
            acts.add(quiet("dossier.step.start", title, () -> {
                steps.start(dossier, step.code());
                afterChange.run();
            }));
        }
        Button done = new Button(
                words.of("dossier.step.complete"),
                click -> new CompleteStepDialog(title, today, day -> {
                            steps.complete(dossier, step.code(), day);
                            afterChange.run();
                        })
                        .open());
        done.setAriaLabel(words.of("dossier.step.complete-named", title));
        acts.add(done);
        return acts.toArray(Component[]::new);
    }

    private void askWhy(StepSummary step, String title) {
        new ReasonDialog(
                        words.of("dossier.step.waive-title", title),
                        words.of("dossier.step.waive-reason"),
                        words.of("dossier.refusal.reason-missing"),
                        words.of("dossier.step.waive"),
                        reason -> {
                            steps.waive(dossier, step.code(), reason);
                            afterChange.run();
                        })
                .open();
    }

    private Button quiet(String key, String title, SerializableRunnable act) {
        Button button = new Button(words.of(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(words.of("dossier.step.act-on", words.of(key), title));
        return button;
    }
}
