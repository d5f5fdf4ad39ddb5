package ch.etappe.dossier.ui;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.ProcessSteps;
import ch.etappe.dossier.StepSummary;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.DueList.Tone;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** "Next": the open steps of the standard process, each with the act that finishes it. */
@Component
class StepsPanel {

    private final ProcessSteps steps;
    private final DossierAccess access;
    private final Texts texts;
    private final Clock clock;

    StepsPanel(ProcessSteps steps, DossierAccess access, Texts texts, Clock clock) {
        this.steps = steps;
        this.access = access;
        this.texts = texts;
        this.clock = clock;
    }

    Panel of(DossierId dossier, SerializableRunnable afterChange) {
        Wording words = Wording.of(texts, UI.getCurrent().getLocale());
        Panel panel = Panel.open("next", words.of("dossier.next.title"));
        List<StepSummary> open = steps.of(dossier).stream()
                .filter(step -> !step.state().isFinished())
                .toList();
        if (open.isEmpty()) {
            return panel.with(new EmptyState(words.of("dossier.next.none")));
        }
        DueList list = new DueList();
        open.forEach(step -> row(list, step, dossier, words, afterChange));
        return panel.with(list);
    }

    private void row(
            DueList list, StepSummary step, DossierId dossier, Wording words, SerializableRunnable afterChange) {
        LocalDate today = Dates.dayOf(clock.instant());
        boolean late = step.isOverdueOn(today);
        LocalDate due = step.dueOn();
        String detail = due == null
                ? words.of("dossier.step.no-target")
                : words.of(late ? "dossier.step.overdue" : "dossier.step.target", Dates.numeric(due));
        String title = step.title().in(UI.getCurrent().getLocale()).text();
        Tone tone = late ? Tone.URGENT : Tone.CALM;
        Icon icon = late ? Icon.WARNING : Icon.CLOCK;
        if (access.mayWrite(DataCategory.MASTER_DATA)) {
            Button done = new Button(
                    words.of("dossier.step.complete"),
                    click -> new CompleteStepDialog(title, today, day -> {
                                steps.complete(dossier, step.code(), day);
                                afterChange.run();
                            })
                            .open());
            done.setAriaLabel(words.of("dossier.step.complete-named", title));
            list.row(tone, icon, title, detail, done);
        } else {
            list.row(tone, icon, title, detail);
        }
    }
}
