package ch.etappe.dossier.ui.person;

import ch.etappe.person.FieldProblem;
import ch.etappe.person.PersonContact;
import ch.etappe.uikit.TextLimit;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;

/** Changes how to reach a person. */
class ContactDialog extends FormDialog {

    private final TextField phone;
    private final TextField email;
    private final TextField street;
    private final TextField postcode;
    private final TextField town;
    private final TextArea note;
    private final LocalDate today;
    private final SerializableConsumer<PersonContact> onSave;

    ContactDialog(PersonContact contact, LocalDate today, SerializableConsumer<PersonContact> onSave) {
        super("person.contact.title", "person.save");
        this.today = today;
        this.onSave = onSave;
        phone = text("phone", getTranslation("person.field.phone"), contact.phone());
        email = text("email", getTranslation("person.field.email"), contact.email());
        street = text("street", getTranslation("person.field.street"), contact.street());
        postcode = text("postcode", getTranslation("person.field.postcode"), contact.postcode());
        town = text("town", getTranslation("person.field.town"), contact.town());
        note = wide(
                "reachNote",
                TextLimit.on(new TextArea(getTranslation("person.field.reach-note")), PersonContact.LONGEST_NOTE));
        note.setPlaceholder(getTranslation("person.contact.note-example"));
        note.setValue(contact.reachNote() == null ? "" : contact.reachNote());
    }

    @Override
    List<FieldProblem> problems() {
        return form().problems(today);
    }

    @Override
    void save() {
        onSave.accept(form());
    }

    private PersonContact form() {
        return new PersonContact(
                phone.getValue(),
                email.getValue(),
                street.getValue(),
                postcode.getValue(),
                town.getValue(),
                note.getValue());
    }
}
