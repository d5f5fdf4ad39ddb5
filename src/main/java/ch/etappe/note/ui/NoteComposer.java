package ch.etappe.note.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.LanguageNames;
import ch.etappe.note.NoteEntry;
import ch.etappe.note.NoteForm;
import ch.etappe.note.NoteForm.Field;
import ch.etappe.note.NoteForm.Problem;
import ch.etappe.note.NoteKind;
import ch.etappe.note.ui.NotesSection.Desk;
import ch.etappe.shell.KeptDraft;
import ch.etappe.shell.UnsavedChanges;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.DayField;
import ch.etappe.uikit.TextLimit;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes or corrects a note; what is typed is kept as a draft while one types. */
class NoteComposer extends Div {

    private static final String GERMAN = "de-CH";

    private final transient Desk desk;
    private final TextArea text = TextLimit.on(new TextArea(), NoteForm.LONGEST);
    private final DayField day;
    private final Select<NoteKind> kind = new Select<>();
    private final RadioButtonGroup<Boolean> shared = new RadioButtonGroup<>();
    private final ComboBox<String> language = new ComboBox<>();
    private final Checkbox sensitive = new Checkbox();
    private final KeptDraft draft;

    NoteComposer(
            Desk desk,
            String draftName,
            @Nullable NoteEntry start,
            SerializableRunnable leave,
            SerializableConsumer<NoteForm> keep) {
        this.desk = desk;
        addClassNames("sheet", "composer", "stack");
        day = new DayField(getTranslation("note.form.day"));
        label();
        draft = new KeptDraft(desk.drafts(), draftName)
                .text("text", text)
                .day("day", day)
                .part("kind", kind, NoteKind::name, NoteKind::valueOf)
                .part("shared", shared, String::valueOf, Boolean::valueOf)
                .part("language", language, tag -> tag, tag -> tag)
                .flag("sensitive", sensitive);
        Div fields = new Div(day, kind, shared, language);
        fields.addClassName("fields");
        Button save = new Button(getTranslation("note.form.save"), click -> save(keep));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("uikit.me.cancel"), click -> {
            draft.saved();
            leave.run();
        });
        add(draft, text, fields, sensitive, new Actions(save, cancel));
        fill(start);
        draft.restore();
        UnsavedChanges.guard(this, draft::hasChanges);
    }

    void begin() {
        text.focus();
    }

    private void label() {
        text.setLabel(getTranslation("note.form.text"));
        text.setWidthFull();
        text.setMinRows(4);
        text.setManualValidation(true);
        day.setManualValidation(true);
        kind.setLabel(getTranslation("note.form.kind"));
        kind.setItems(NoteKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setItemLabelGenerator(item -> item == null ? "" : getTranslation(item.key()));
        shared.setLabel(getTranslation("note.form.readers"));
        shared.setItems(false, true);
        shared.setItemLabelGenerator(item -> getTranslation(item ? "note.form.shared" : "note.form.internal"));
        shared.addValueChangeListener(change -> language.setVisible(Boolean.TRUE.equals(change.getValue())));
        language.setLabel(getTranslation("note.form.language"));
        language.setItems(LanguageNames.SPOKEN);
        language.setItemLabelGenerator(tag -> LanguageNames.of(tag, getLocale()));
        sensitive.setLabel(getTranslation("note.form.sensitive"));
        sensitive.setHelperText(getTranslation("note.form.sensitive-help"));
    }

    private void fill(@Nullable NoteEntry start) {
        day.setValue(Dates.dayOf(desk.clock().instant()));
        shared.setValue(false);
        language.setVisible(false);
        if (start == null) {
            language.setValue(GERMAN);
            return;
        }
        text.setValue(Optional.ofNullable(start.text()).orElse(""));
        day.setValue(start.aboutDay());
        kind.setValue(start.kind());
        shared.setValue(start.shared());
        shared.setReadOnly(start.shared());
        language.setValue(start.language());
        sensitive.setValue(start.sensitive());
    }

    private void save(SerializableConsumer<NoteForm> keep) {
        boolean forPerson = Boolean.TRUE.equals(shared.getValue());
        NoteForm form = new NoteForm(
                day.getValue(),
                kind.getValue(),
                forPerson,
                sensitive.getValue(),
                text.getValue(),
                forPerson ? language.getValue() : null);
        List<Problem> problems = desk.notes().problems(form);
        say(text, problems, Field.TEXT);
        say(day, problems, Field.ABOUT_DAY);
        if (problems.isEmpty()) {
            keep.accept(form);
            draft.saved();
        }
    }

    private void say(HasValidationProperties beside, List<Problem> problems, Field field) {
        Optional<Problem> problem =
                problems.stream().filter(one -> one.field() == field).findFirst();
        problem.ifPresent(one -> beside.setErrorMessage(getTranslation(one.key(), NoteForm.LONGEST)));
        beside.setInvalid(problem.isPresent());
    }
}
