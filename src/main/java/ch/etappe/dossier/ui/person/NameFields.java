package ch.etappe.dossier.ui.person;

import ch.etappe.person.PersonNames;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** What a person is called, in any script and in the order of the papers. */
class NameFields extends FieldGroup {

    private final TextField official;
    private final TextField first;
    private final TextField call;
    private final TextField pronunciation;
    private final TextField nativeName;
    private final LanguageField nativeLanguage;

    NameFields(NamedFields fields, PersonNames names) {
        super(fields);
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
        require(official);
    }

    PersonNames value() {
        return new PersonNames(
                official.getValue(),
                first.getValue(),
                call.getValue(),
                pronunciation.getValue(),
                nativeName.getValue(),
                nativeLanguage.getValue());
    }

    /** By which somebody can be recognised. */
    List<TextField> telling() {
        return List.of(official, first, nativeName);
    }
}
