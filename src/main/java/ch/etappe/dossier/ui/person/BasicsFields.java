package ch.etappe.dossier.ui.person;

import ch.etappe.kernel.PartialDate;
import ch.etappe.person.PersonBasics;
import ch.etappe.person.Sex;
import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

/** Birth, sex, nationality and entry. A birth date may be a month or a year only. */
class BasicsFields extends FieldGroup {

    private final TextField birth;
    private final Select<Sex> sex;
    private final ComboBox<String> nationality;
    private final DayField entry;

    BasicsFields(NamedFields fields, PersonBasics basics) {
        super(fields);
        PartialDate born = basics.birth();
        birth = text("birth", getTranslation("person.field.birth"), born == null ? "" : born.formatted());
        birth.setHelperText(getTranslation("person.basics.birth-help"));
        sex = field("sex", new Select<>());
        sex.setLabel(getTranslation("person.field.sex"));
        sex.setItems(Sex.values());
        sex.setItemLabelGenerator(one -> getTranslation(one.key()));
        sex.setValue(basics.sex());
        nationality = field("nationality", new ComboBox<>(getTranslation("person.field.nationality")));
        nationality.setItems(Countries.all(getLocale()));
        nationality.setItemLabelGenerator(code -> Countries.name(code, getLocale()));
        nationality.setClearButtonVisible(true);
        nationality.setValue(basics.nationality());
        entry = day("entryDate", getTranslation("person.field.entry-date"), basics.entryDate());
        entry.setHelperText(getTranslation("person.basics.entry-help"));
        require(birth, sex, entry);
    }

    PersonBasics value() {
        return new PersonBasics(
                fields().read("birth", birth, PartialDate::parse),
                sex.getValue(),
                nationality.getValue(),
                entry.getValue());
    }

    /** By which somebody can be recognised. */
    TextField telling() {
        return birth;
    }
}
