package ch.etappe.dossier.ui.person;

import ch.etappe.kernel.AhvNumber;
import ch.etappe.kernel.ZemisNumber;
import ch.etappe.person.FieldProblem;
import ch.etappe.person.PersonNumbers;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;

/** Shows the official numbers in full, and changes them. */
class NumbersDialog extends FormDialog {

    private final TextField ahv;
    private final TextField zemis;
    private final TextField nNumber;
    private final LocalDate today;
    private final SerializableConsumer<PersonNumbers> onSave;

    NumbersDialog(PersonNumbers numbers, LocalDate today, SerializableConsumer<PersonNumbers> onSave) {
        super("person.numbers.title", "person.save");
        this.today = today;
        this.onSave = onSave;
        AhvNumber social = numbers.ahv();
        ZemisNumber migration = numbers.zemis();
        ahv = text("ahv", getTranslation("person.field.ahv"), social == null ? "" : social.formatted());
        zemis = text("zemis", getTranslation("person.field.zemis"), migration == null ? "" : migration.number());
        nNumber = text("nNumber", getTranslation("person.field.n-number"), numbers.nNumber());
        nNumber.setHelperText(getTranslation("person.numbers.n-help"));
    }

    @Override
    List<FieldProblem> problems() {
        return form().problems(today);
    }

    @Override
    void save() {
        onSave.accept(form());
    }

    private PersonNumbers form() {
        return new PersonNumbers(
                read("ahv", ahv, AhvNumber::parse), read("zemis", zemis, ZemisNumber::parse), nNumber.getValue());
    }
}
