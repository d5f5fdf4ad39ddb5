package ch.etappe.dossier.ui.person;

import ch.etappe.person.FieldProblem;
import ch.etappe.person.Literacy;
import ch.etappe.person.PersonLanguages;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;

/** Changes what a person speaks, reads each of it how well, and needs an interpreter for. */
class LanguagesDialog extends FormDialog {

    private final SpokenField spoken;
    private final Select<Literacy> literacy;
    private final LanguageField interpreter;
    private final LanguageField preferred;
    private final LocalDate today;
    private final SerializableConsumer<PersonLanguages> onSave;

    LanguagesDialog(PersonLanguages languages, LocalDate today, SerializableConsumer<PersonLanguages> onSave) {
        super("person.languages.title", "person.save");
        this.today = today;
        this.onSave = onSave;
        spoken = wide("spoken", new SpokenField(getTranslation("person.field.spoken"), getLocale()));
        spoken.setHelperText(getTranslation("person.languages.spoken-help"));
        spoken.setValue(languages.spoken());
        literacy = field("literacy", new Select<>());
        literacy.setLabel(getTranslation("person.field.literacy"));
        literacy.setItems(Literacy.values());
        literacy.setItemLabelGenerator(one -> getTranslation(one.key()));
        literacy.setValue(languages.literacy());
        interpreter = field(
                "interpreterLanguage",
                new LanguageField(getTranslation("person.field.interpreter-language"), getLocale())
                        .with(languages.interpreterLanguage()));
        interpreter.setHelperText(getTranslation("person.languages.interpreter-help"));
        preferred = field(
                "preferredLanguage",
                new LanguageField(getTranslation("person.field.preferred-language"), getLocale())
                        .with(languages.preferredLanguage()));
        preferred.setHelperText(getTranslation("person.languages.preferred-help"));
    }

    @Override
    List<FieldProblem> problems() {
        return form().problems(today);
    }

    @Override
    void save() {
        onSave.accept(form());
    }

    private PersonLanguages form() {
        return new PersonLanguages(
                spoken.getValue(), literacy.getValue(), interpreter.getValue(), preferred.getValue());
    }
}
