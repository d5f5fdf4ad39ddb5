package ch.etappe.dossier.ui;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.ProcessSteps;
import ch.etappe.dossier.StandardChanges;
import ch.etappe.dossier.StepState;
import ch.etappe.dossier.StepSummary;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.DueList.Tone;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.LocalizedTextSpan;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** "Next": the open steps of the standard process, each with who does it, until when, and the acts that move it on. */
@Service
class StepsPanel {

    private final ProcessSteps steps;
    private final StandardChanges changes;
    private final DossierAccess access;
    private final Texts texts;
    private final Clock clock;

    StepsPanel(ProcessSteps steps, StandardChanges changes, DossierAccess access, Texts texts, Clock clock) {
        this.steps = steps;
        this.changes = changes;
        this.access = access;
        this.texts = texts;
        this.clock = clock;
    }

    Panel of(DossierId dossier, SerializableRunnable afterChange) {
        Locale reader = UI.getCurrent().getLocale();
        Wording words = Wording.of(texts, reader);
        Panel panel = Panel.open("next", words.of("dossier.next.title"));
        changes.preview(dossier)
                .ifPresent(change -> panel.with(new StandardNote(change, words, reader, reason -> {
                    changes.change(dossier, change.to(), reason);
                    afterChange.run();
                })));
        List<StepSummary> open = steps.of(dossier).stream()
                .filter(step -> !step.state().isFinished())
                .toList();
        if (open.isEmpty()) {
            return panel.with(new EmptyState(words.of("dossier.next.none")));
        }
        boolean mayAct = access.mayWrite(DataCategory.MASTER_DATA);
        StepActs acts = new StepActs(steps, dossier, Dates.dayOf(clock.instant()), words, afterChange);
        DueList list = new DueList();
        open.forEach(step -> row(list, step, acts, mayAct, reader));
        return panel.with(list);
    }

    private void row(DueList list, StepSummary step, StepActs acts, boolean mayAct, Locale reader) {
        boolean late = step.isOverdueOn(acts.today());
        Wording words = acts.words();
        LocalizedTextSpan title = new LocalizedTextSpan(step.title(), reader);
        Div head = new Div(title);
        head.addClassName("line");
        if (!step.required()) {
            head.add(Badges.neutral(words.of("dossier.step.optional")));
        }
        if (step.state() == StepState.IN_PROGRESS) {
            head.add(Badges.here(words.of(step.state().key())));
        }
        Div detail = new Div(new Span(words.of(
                "dossier.step.detail",
                target(step, late, words, reader),
                words.of(step.responsible().key()))));
        if (!step.checklist().isEmpty()) {
            detail.add(new Checklist(
                    step.checklist(),
                    reader,
                    words,
                    mayAct,
                    (item, ticked) -> steps.tick(acts.dossier(), step.code(), item, ticked)));
        }
        Component[] possible = mayAct ? acts.of(step, step.title().in(reader).text()) : new Component[0];
        list.row(late ? Tone.URGENT : Tone.CALM, late ? Icon.WARNING : Icon.CLOCK, head, detail, possible);
    }

    private static String target(StepSummary step, boolean late, Wording words, Locale reader) {
        LocalDate due = step.dueOn();
        if (due != null) {
            return words.of(late ? "dossier.step.overdue" : "dossier.step.target", Dates.numeric(due));
        }
        LocalizedText awaited = step.awaited();
        return awaited == null
                ? words.of("dossier.step.no-target")
                : words.of("dossier.step.awaits", awaited.in(reader).text());
    }
}
