package ch.etappe.dossier.ui.person;

import ch.etappe.person.FieldProblem;
import ch.etappe.person.PersonLanguages;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;

/** Changes what a person speaks, reads each of it how well, and needs an interpreter for. */
class LanguagesDialog extends FormDialog {

    private final LanguageFields languages;
    private final LocalDate today;
    private final SerializableConsumer<PersonLanguages> onSave;

    LanguagesDialog(PersonLanguages languages, LocalDate today, SerializableConsumer<PersonLanguages> onSave) {
        super("person.languages.title", "person.save");
        this.languages = group(new LanguageFields(fields(), languages));
        this.today = today;
        this.onSave = onSave;
    }

    @Override
    List<FieldProblem> problems() {
        return languages.problems(today);
    }

    @Override
    void save() {
        onSave.accept(languages.value());
    }
}
