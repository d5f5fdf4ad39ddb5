package ch.etappe.talk.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.LanguageNames;
import ch.etappe.talk.Conversation;
import ch.etappe.talk.TalkForm;
import ch.etappe.talk.TalkForm.Field;
import ch.etappe.talk.TalkForm.Problem;
import ch.etappe.talk.Talks;
import ch.etappe.uikit.DayField;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes down that a talk took place: when, in which language, with or without an interpreter. */
class RecordTalkDialog extends Dialog {

    private final Conversation talk;
    private final transient Talks talks;
    private final SerializableRunnable recorded;
    private final DayField heldOn = new DayField(getTranslation("talk.form.date"));
    private final ComboBox<String> language = new ComboBox<>(getTranslation("talk.form.language"));
    private final Checkbox interpreter = new Checkbox(getTranslation("talk.form.interpreter"));

    RecordTalkDialog(Conversation talk, TalkDesk desk, SerializableRunnable recorded) {
        this.talk = talk;
        this.talks = desk.talks();
        this.recorded = recorded;
        LocalDate today = Dates.dayOf(desk.clock().instant());
        setHeaderTitle(getTranslation("talk.form.title", talk.name()));
        heldOn.setManualValidation(true);
        heldOn.setValue(Objects.requireNonNullElse(talk.note().heldOn(), today));
        language.setManualValidation(true);
        language.setItemLabelGenerator(tag -> LanguageNames.of(tag, getLocale()));
        language.setItems(offered());
        own().findFirst().ifPresent(language::setValue);
        interpreter.setValue(talk.note().interpreter());
        FormLayout fields = new FormLayout(heldOn, language, interpreter);
        fields.setAutoResponsive(true);
        add(fields);
        Button save = new Button(getTranslation("talk.form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("talk.form.cancel"), click -> close()), save);
    }

    private void save() {
        TalkForm form = new TalkForm(heldOn.getValue(), language.getValue(), interpreter.getValue());
        List<Problem> problems = talks.problems(talk.dossier(), form);
        say(heldOn, problems, Field.HELD_ON);
        say(language, problems, Field.LANGUAGE);
        if (problems.isEmpty()) {
            talks.record(talk.dossier(), form);
            close();
            Toast.done(getTranslation("talk.recorded"));
            recorded.run();
        }
    }

    private void say(HasValidationProperties beside, List<Problem> problems, Field field) {
        Optional<Problem> problem =
                problems.stream().filter(one -> one.field() == field).findFirst();
        problem.ifPresent(one -> beside.setErrorMessage(getTranslation(one.key())));
        beside.setInvalid(problem.isPresent());
    }

    private Set<String> offered() {
        Set<String> tags = new LinkedHashSet<>(own().toList());
        tags.addAll(LanguageNames.SPOKEN);
        return tags;
    }

    /** What the person understands best comes first. */
    private Stream<String> own() {
        return Stream.of(Optional.ofNullable(talk.note().language()), Optional.ofNullable(talk.understands()))
                .flatMap(Optional::stream)
                .distinct();
    }
}
