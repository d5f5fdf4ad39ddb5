package ch.etappe.assessment.ui;

import ch.etappe.assessment.EvidenceDue;
import ch.etappe.assessment.EvidenceDue.State;
import ch.etappe.assessment.RecordedResult;
import ch.etappe.assessment.ResultKind;
import ch.etappe.assessment.Results;
import ch.etappe.assessment.ResultsOverview;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.DossierSection;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.shell.Drafts;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.ReasonDialog;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The "results" chapter of the dossier page: levels, work, training and more, and what has to be known by when. */
@Service
class ResultsSection implements DossierSection {

    private final Results results;
    private final DossierAccess access;
    private final Drafts drafts;
    private final Texts texts;
    private final Clock clock;

    ResultsSection(Results results, DossierAccess access, Drafts drafts, Texts texts, Clock clock) {
        this.results = results;
        this.access = access;
        this.drafts = drafts;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "assessment.results.title";
    }

    @Override
    public String anchor() {
        return "results";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public DataCategory category() {
        return DataCategory.ASSESSMENT;
    }

    @Override
    public Component show(DossierId dossier) {
        Div chapter = new Div();
        chapter.addClassName("stack");
        fill(chapter, dossier);
        return chapter;
    }

    private void fill(Div chapter, DossierId dossier) {
        Locale reader = UI.getCurrentOrThrow().getLocale();
        Wording words = Wording.of(texts, reader);
        ResultsOverview file = results.of(dossier);
        boolean writable = access.mayWrite(DataCategory.ASSESSMENT);
        chapter.removeAll();
        chapter.add(levels(file, words));
        if (!file.due().isEmpty()) {
            DueList due = new DueList();
            file.due().forEach(one -> add(due, one, dossier, writable, words, chapter));
            chapter.add(due);
        }
        List<RecordedResult> current =
                file.all().stream().filter(RecordedResult::isCurrent).toList();
        List<RecordedResult> earlier =
                file.all().stream().filter(one -> !one.isCurrent()).toList();
        if (current.isEmpty()) {
            chapter.add(new EmptyState(words.of("assessment.results.none"), words.of("assessment.results.none-next")));
        } else {
            chapter.add(list(current, words, reader, writable ? chapter : null, dossier));
        }
        if (!earlier.isEmpty()) {
            chapter.add(new NativeDetails(
                    words.of("assessment.results.earlier", earlier.size()),
                    list(earlier, words, reader, null, dossier)));
        }
        if (writable) {
            Button add = new Button(
                    words.of("assessment.result.add"), click -> ask(dossier, ResultKind.LANGUAGE, null, chapter));
            chapter.add(new Actions(add));
        }
    }

    private static Facts levels(ResultsOverview file, Wording words) {
        String none = words.of("assessment.results.no-level");
        return Facts.inLine()
                .fact(
                        words.of("assessment.results.oral"),
                        file.oral() == null ? none : ResultWords.level(file.oral(), words))
                .fact(
                        words.of("assessment.results.written"),
                        file.written() == null ? none : ResultWords.level(file.written(), words));
    }

    private void add(DueList list, EvidenceDue due, DossierId dossier, boolean writable, Wording words, Div chapter) {
        boolean open = due.state() != State.KNOWN;
        ResultKind kind = due.goal().kind();
        Component[] act = writable && open
                ? new Component[] {
                    kind == null
                            ? EvidencesAtWork.childRecord(dossier, words)
                            : new Button(
                                    words.of("assessment.result.record"), click -> ask(dossier, kind, null, chapter))
                }
                : new Component[0];
        list.row(
                tone(due.state()),
                open ? Icon.CLOCK : Icon.CHECK_CIRCLE,
                words.of(due.goal().key()),
                words.of(due.state().key(), Dates.numeric(due.dueOn())),
                act);
    }

    private static DueList.Tone tone(State state) {
        return switch (state) {
            case KNOWN, LATER -> DueList.Tone.CALM;
            case SOON -> DueList.Tone.SOON;
            case OVERDUE -> DueList.Tone.URGENT;
        };
    }

    /** @param chapter to fill anew after an act; null where nothing can be done */
    private UnorderedList list(
            List<RecordedResult> shown, Wording words, Locale reader, @Nullable Div chapter, DossierId dossier) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("measures", "goal", "sheet", "results");
        shown.forEach(one -> list.add(ResultRows.of(
                one, words, reader, chapter == null ? List.of() : acts(one, words, reader, chapter, dossier))));
        return list;
    }

    private List<Component> acts(RecordedResult one, Wording words, Locale reader, Div chapter, DossierId dossier) {
        String title = ResultWords.title(one.result(), words, reader);
        Button correct = new Button(
                words.of("assessment.correct"),
                click -> ask(dossier, one.result().kind(), one, chapter));
        correct.setAriaLabel(words.of("assessment.correct") + ": " + title);
        Button withdraw = new Button(
                words.of("assessment.withdraw"),
                click -> new ReasonDialog(
                                words.of("assessment.withdraw.title", title),
                                words.of("assessment.correct.reason"),
                                words.of("assessment.refusal.reason"),
                                words.of("assessment.withdraw"),
                                reason -> {
                                    results.withdraw(one.id(), reason);
                                    fill(chapter, dossier);
                                })
                        .open());
        withdraw.setAriaLabel(words.of("assessment.withdraw") + ": " + title);
        List.of(correct, withdraw).forEach(button -> button.addThemeVariants(ButtonVariant.TERTIARY));
        return List.of(correct, withdraw);
    }

    private void ask(DossierId dossier, ResultKind kind, @Nullable RecordedResult corrected, Div chapter) {
        new ResultDialog(
                        dossier,
                        kind,
                        corrected,
                        results,
                        drafts,
                        Dates.dayOf(clock.instant()),
                        () -> fill(chapter, dossier))
                .open();
    }
}
