package ch.etappe.talk.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.LanguageNames;
import ch.etappe.talk.Conversation;
import ch.etappe.talk.TalkForm;
import ch.etappe.talk.TalkForm.Field;
import ch.etappe.talk.TalkForm.Problem;
import ch.etappe.talk.TalkNote;
import ch.etappe.talk.TopicNote;
import ch.etappe.talk.Triage;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.ConflictDialog;
import ch.etappe.uikit.Conflicts;
import ch.etappe.uikit.DayField;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.TextLimit;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The end of a talk: where it leads, when and how it was held; then it is recorded for good. */
class TalkEnd extends Composite<Div> {

    private final transient TalkDesk desk;
    private final RadioButtonGroup<Triage> triage = new RadioButtonGroup<>(getTranslation("talk.triage"));
    private final TextArea words = TextLimit.on(new TextArea(getTranslation("talk.triage.words")), TopicNote.WORDS);
    private final DayField heldOn = new DayField(getTranslation("talk.form.date"));
    private final ComboBox<String> language = new ComboBox<>(getTranslation("talk.form.language"));
    private final Checkbox interpreter = new Checkbox(getTranslation("talk.form.interpreter"));
    private Conversation talk;

    TalkEnd(Conversation talk, TalkDesk desk) {
        this.talk = talk;
        this.desk = desk;
        triage.setItems(Triage.values());
        triage.setItemLabelGenerator(one -> getTranslation(one.key()));
        triage.setManualValidation(true);
        words.setMaxLength(TopicNote.WORDS);
        words.setManualValidation(true);
        words.setWidthFull();
        heldOn.setManualValidation(true);
        language.setManualValidation(true);
        language.setItems(offered(talk));
        language.setItemLabelGenerator(tag -> LanguageNames.of(tag, getLocale()));
        fill(suggested(talk.note()));
        FormLayout fields = new FormLayout(heldOn, language, interpreter);
        fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30em", 3));
        Panel panel = Panel.sheet("end", getTranslation("talk.end"));
        Button record = new Button(getTranslation("talk.end.record"), click -> record());
        record.addThemeVariants(ButtonVariant.PRIMARY);
        record.setVisible(!talk.recorded());
        panel.with(triage, words, fields, new Actions(record));
        if (talk.recorded()) {
            panel.with(new Paragraph(getTranslation("talk.refusal.closed")));
        }
        getContent().add(panel);
        List.<AbstractField<?, ?>>of(triage, words, heldOn, language, interpreter)
                .forEach(this::saveOnChange);
    }

    private void saveOnChange(AbstractField<?, ?> field) {
        ((HasValue<?, ?>) field).setReadOnly(talk.recorded());
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(noted(), talk.version());
            }
        });
    }

    private void save(TalkNote mine, long version) {
        TalkNote opened = talk.note();
        talk = desk.conversations().note(talk.dossier(), mine, version);
        if (!talk.note().equals(mine)) {
            Conflicts<TalkNote> both = new Conflicts<>(opened, mine, talk.note());
            if (both.fields().isEmpty()) {
                take(both.resolved(Set.of()));
            } else {
                new ConflictDialog<>(both, this::label, this::inWords, this::take).open();
            }
        }
    }

    private void take(TalkNote resolved) {
        fill(resolved);
        save(resolved, talk.version());
    }

    private void record() {
        TalkForm form = noted().form();
        List<Problem> problems = desk.talks().problems(talk.dossier(), form);
        say(heldOn, problems, Field.HELD_ON);
        say(language, problems, Field.LANGUAGE);
        boolean offerMissing =
                triage.getValue() == Triage.OFFER && words.getValue().isBlank();
        words.setErrorMessage(getTranslation("talk.refusal.offer"));
        words.setInvalid(offerMissing);
        triage.setErrorMessage(getTranslation("talk.refusal.triage"));
        triage.setInvalid(triage.getValue() == null);
        if (problems.isEmpty() && !offerMissing && triage.getValue() != null) {
            save(noted(), talk.version());
            desk.talks().record(talk.dossier(), form);
            Toast.done(getTranslation("talk.recorded"));
            UI.getCurrentOrThrow().navigate(TalksView.class);
        }
    }

    private void say(HasValidationProperties beside, List<Problem> problems, Field field) {
        Optional<Problem> problem =
                problems.stream().filter(one -> one.field() == field).findFirst();
        problem.ifPresent(one -> beside.setErrorMessage(getTranslation(one.key())));
        beside.setInvalid(problem.isPresent());
    }

    private TalkNote noted() {
        return new TalkNote(
                heldOn.getValue(), language.getValue(), interpreter.getValue(), triage.getValue(), words.getValue());
    }

    private void fill(TalkNote note) {
        heldOn.setValue(note.heldOn());
        language.setValue(note.language());
        interpreter.setValue(note.interpreter());
        triage.setValue(note.triage());
        words.setValue(note.triageWords());
    }

    /** Before anything was noted: today, in what the person understands. */
    private TalkNote suggested(TalkNote note) {
        LocalDate today = Dates.dayOf(desk.clock().instant());
        return new TalkNote(
                Objects.requireNonNullElse(note.heldOn(), today),
                note.language() == null ? talk.understands() : note.language(),
                note.interpreter(),
                note.triage(),
                note.triageWords());
    }

    private String label(String field) {
        return switch (field) {
            case "heldOn" -> heldOn.getLabel();
            case "language" -> language.getLabel();
            case "interpreter" -> interpreter.getLabel();
            case "triage" -> triage.getLabel();
            default -> words.getLabel();
        };
    }

    private String inWords(@Nullable Object value) {
        return switch (value) {
            case Boolean yes -> getTranslation(yes ? "talk.yes" : "talk.no");
            case LocalDate day -> Dates.numeric(day);
            case Triage chosen -> getTranslation(chosen.key());
            case null -> "";
            default -> value.toString();
        };
    }

    private static Set<String> offered(Conversation talk) {
        Set<String> tags = new LinkedHashSet<>();
        Optional.ofNullable(talk.note().language()).ifPresent(tags::add);
        Optional.ofNullable(talk.understands()).ifPresent(tags::add);
        tags.addAll(LanguageNames.SPOKEN);
        return tags;
    }
}
