package ch.etappe.dossier.ui.person;

import ch.etappe.person.FieldProblem;
import ch.etappe.person.PersonNames;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;

/** Changes what a person is called, in any script. */
class NamesDialog extends FormDialog {

    private final TextField official;
    private final TextField first;
    private final TextField call;
    private final TextField pronunciation;
    private final TextField nativeName;
    private final LanguageField nativeLanguage;
    private final LocalDate today;
    private final SerializableConsumer<PersonNames> onSave;

    NamesDialog(PersonNames names, LocalDate today, SerializableConsumer<PersonNames> onSave) {
        super("person.names.title", "person.save");
        this.today = today;
        this.onSave = onSave;
        official = text("officialName", getTranslation("person.field.official-name"), names.officialName());
        first = text("firstName", getTranslation("person.field.first-name"), names.firstName());
        first.setHelperText(getTranslation("person.names.one-name"));
        call = text("callName", getTranslation("person.field.call-name"), names.callName());
        pronunciation = text("pronunciation", getTranslation("person.field.pronunciation"), names.pronunciation());
        pronunciation.setHelperText(getTranslation("person.names.pronunciation-help"));
        nativeName = text("nativeName", getTranslation("person.field.native-name"), names.nativeName());
        nativeLanguage =
                field("nativeLanguage", new LanguageField(getTranslation("person.field.native-language"), getLocale()));
        nativeLanguage.with(names.nativeLanguage());
    }

    @Override
    List<FieldProblem> problems() {
        return form().problems(today);
    }

    @Override
    void save() {
        onSave.accept(form());
    }

    private PersonNames form() {
        return new PersonNames(
                official.getValue(),
                first.getValue(),
                call.getValue(),
                pronunciation.getValue(),
                nativeName.getValue(),
                nativeLanguage.getValue());
    }
}
