package ch.etappe.assessment.ui;

import ch.etappe.assessment.AssessmentDetail;
import ch.etappe.assessment.AssessmentDrafts;
import ch.etappe.assessment.AssessmentForm;
import ch.etappe.assessment.AssessmentId;
import ch.etappe.assessment.Dimension;
import ch.etappe.assessment.DimensionForm;
import ch.etappe.assessment.Problem;
import ch.etappe.shell.Drafts;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The form of a draft, saved by itself; from the first word to the completion. */
class DraftForm extends Composite<Div> {

    private final AssessmentId id;
    private final transient AssessmentDrafts drafts;
    private final SavedNote saved;
    private final DraftProgress progress;
    private final TalkFields talk;
    private final List<DimensionFields> dimensions = new ArrayList<>();
    private final SerializableRunnable completed;
    private final SerializableRunnable discarded;

    /** @param spoken what the person speaks, best first */
    DraftForm(
            AssessmentDetail draft,
            List<String> spoken,
            LocalDate today,
            AssessmentDrafts drafts,
            Drafts kept,
            SavedNote saved,
            DraftProgress progress,
            SerializableRunnable completed,
            SerializableRunnable discarded) {
        this.id = draft.summary().id();
        this.drafts = drafts;
        this.saved = saved;
        this.progress = progress;
        this.completed = completed;
        this.discarded = discarded;
        this.talk = new TalkFields(spoken, today, Wording.of(this), getLocale());
        KeptWords words = new KeptWords(kept, id);
        getContent().addClassNames("assessment-form", "stack");
        getContent()
                .add(
                        words,
                        Panel.sheet("talk", getTranslation("assessment.form.talk"))
                                .with(talk.talk()));
        getContent().add(new H2(getTranslation("assessment.form.dimensions")));
        talkOf(draft.form(), words);
        draft.dimensions().forEach((dimension, form) -> add(dimension, form, draft, words));
        getContent()
                .add(Panel.sheet("outcome", getTranslation("assessment.form.outcome"))
                        .with(talk.outcome()));
        getContent().add(acts());
        count();
    }

    private void talkOf(AssessmentForm form, KeptWords words) {
        talk.show(form);
        Autosave<AssessmentForm> autosave = new Autosave<>(
                form,
                (opened, mine) -> drafts.save(id, opened, mine),
                talk::show,
                field -> FieldWords.label(this, field),
                value -> FieldWords.shown(this, value),
                words);
        talk.onChange(() -> note(talk.typed().map(autosave::changed).orElse(false)));
    }

    private void add(Dimension dimension, DimensionForm form, AssessmentDetail draft, KeptWords words) {
        DimensionSaver saver = new DimensionSaver();
        DimensionFields fields = new DimensionFields(dimension, form, draft.earlier(), saver);
        saver.begin(
                fields,
                new Autosave<>(
                        form,
                        (opened, mine) -> drafts.save(id, dimension, opened, mine),
                        fields::show,
                        field -> getTranslation(dimension.key()) + ": " + FieldWords.label(this, field),
                        value -> FieldWords.shown(this, value),
                        words));
        dimensions.add(fields);
        getContent().add(fields);
    }

    private Actions acts() {
        Button discard = new Button(
                getTranslation("assessment.discard"),
                click -> Confirm.destructive(
                        getTranslation("assessment.discard.question"),
                        getTranslation("assessment.discard.consequence"),
                        getTranslation("assessment.discard"),
                        this::discard));
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        Button complete = new Button(getTranslation("assessment.complete"), click -> complete());
        complete.addThemeVariants(ButtonVariant.PRIMARY);
        return new Actions(discard, complete);
    }

    private void complete() {
        List<Problem> problems = drafts.problems(id);
        talk.say(problems);
        dimensions.forEach(fields -> fields.say(problems));
        if (!problems.isEmpty()) {
            Toast.problem(getTranslation("assessment.complete.missing", problems.size()));
            dimensions.stream()
                    .filter(DimensionFields::isInvalid)
                    .findFirst()
                    .ifPresent(DimensionFields::scrollIntoView);
            return;
        }
        Confirm.ask(
                getTranslation("assessment.complete.question"),
                getTranslation("assessment.complete.consequence"),
                getTranslation("assessment.complete"),
                () -> {
                    drafts.complete(id);
                    completed.run();
                });
    }

    private void discard() {
        drafts.discard(id);
        discarded.run();
    }

    private void note(boolean stored) {
        if (stored) {
            saved.saved();
        } else {
            saved.waiting();
        }
        count();
    }

    private void count() {
        progress.show(dimensions);
    }

    /** Joins fields and their autosave, of which each needs the other. */
    private final class DimensionSaver implements SerializableRunnable {

        private DimensionFields fields;
        private Autosave<DimensionForm> autosave;

        @SuppressWarnings("NullAway.Init") // begin() comes before the first change
        DimensionSaver() {}

        void begin(DimensionFields of, Autosave<DimensionForm> by) {
            fields = of;
            autosave = by;
        }

        @Override
        public void run() {
            note(fields.typed().map(autosave::changed).orElse(false));
        }
    }
}
