package ch.etappe.dossier.ui;

import ch.etappe.dossier.Counted;
import ch.etappe.dossier.ProcessSteps;
import ch.etappe.dossier.StepsDue;
import ch.etappe.dossier.StepsDue.Step;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.dossier.WorkRow;
import ch.etappe.dossier.WorkSource;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.uikit.DueList.Tone;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The steps of the standard process on the worklist; the case page has its own panel for them. */
@Service
class StepsAtWork implements WorkSource {

    private final StepsDue due;
    private final ProcessSteps steps;
    private final CurrentUser currentUser;
    private final Texts texts;
    private final Clock clock;

    StepsAtWork(StepsDue due, ProcessSteps steps, CurrentUser currentUser, Texts texts, Clock clock) {
        this.due = due;
        this.steps = steps;
        this.currentUser = currentUser;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Set<WorkGroup> groups() {
        return Set.of(WorkGroup.TODAY, WorkGroup.OVERDUE, WorkGroup.WAITING);
    }

    @Override
    public Counted<WorkRow> page(WorkGroup group, boolean mine, int limit, SerializableRunnable changed) {
        return due.page(group, mine, limit).map(step -> row(step, group, changed));
    }

    private WorkRow row(Step step, WorkGroup group, SerializableRunnable changed) {
        Locale reader = UI.getCurrentOrThrow().getLocale();
        Wording words = Wording.of(texts, reader);
        LocalDate today = Dates.dayOf(clock.instant());
        boolean late = step.dueOn().isBefore(today);
        String title = step.title().in(reader).text();
        return new WorkRow(
                step.dossier(),
                step.person(),
                late ? Tone.URGENT : Tone.SOON,
                late ? Icon.WARNING : Icon.CLOCK,
                title,
                words.of(late ? "dossier.step.overdue" : "dossier.step.target", Dates.numeric(step.dueOn())),
                step.dueOn(),
                group == WorkGroup.WAITING || currentUser.role() != Role.CASEWORKER
                        ? List.of()
                        : List.of(complete(step, title, today, words, changed)));
    }

    private Component complete(Step step, String title, LocalDate today, Wording words, SerializableRunnable changed) {
        Button done = new Button(
                words.of("dossier.step.complete"),
                click -> new CompleteStepDialog(title, today, day -> {
                            steps.complete(step.dossier(), step.code(), day);
                            changed.run();
                        })
                        .open());
        done.setAriaLabel(words.of("dossier.step.complete-of", title, step.person()));
        return done;
    }
}
