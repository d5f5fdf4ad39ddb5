package ch.etappe.dossier.ui.person;

import ch.etappe.kernel.AhvNumber;
import ch.etappe.kernel.ZemisNumber;
import ch.etappe.person.OfficialNumbers;
import ch.etappe.person.PersonNumbers;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** The official numbers, in any shape that offices write them in. */
class NumberFields extends FieldGroup {

    private final TextField ahv;
    private final TextField zemis;
    private final TextField nNumber;

    NumberFields(NamedFields fields, PersonNumbers numbers) {
        super(fields);
        AhvNumber social = numbers.ahv();
        ZemisNumber migration = numbers.zemis();
        ahv = text("ahv", getTranslation("person.field.ahv"), social == null ? "" : social.formatted());
        zemis = text("zemis", getTranslation("person.field.zemis"), migration == null ? "" : migration.number());
        nNumber = text("nNumber", getTranslation("person.field.n-number"), numbers.nNumber());
        nNumber.setHelperText(getTranslation("person.numbers.n-help"));
    }

    PersonNumbers value() {
        return new PersonNumbers(
                fields().read("ahv", ahv, AhvNumber::parse),
                fields().read("zemis", zemis, ZemisNumber::parse),
                nNumber.getValue());
    }

    /** As far as they are typed. */
    OfficialNumbers typed() {
        return OfficialNumbers.typed(zemis.getValue(), ahv.getValue(), nNumber.getValue());
    }

    /** By which somebody can be recognised. */
    List<TextField> telling() {
        return List.of(ahv, zemis, nNumber);
    }
}
