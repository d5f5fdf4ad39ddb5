package ch.etappe.dossier.ui.person;

import ch.etappe.person.PersonContact;
import ch.etappe.uikit.TextLimit;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/** How to reach a person. */
class ContactFields extends FieldGroup {

    private final TextField phone;
    private final TextField email;
    private final TextField street;
    private final TextField postcode;
    private final TextField town;
    private final TextArea note;

    ContactFields(NamedFields fields, PersonContact contact) {
        super(fields);
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

    PersonContact value() {
        return new PersonContact(
                phone.getValue(),
                email.getValue(),
                street.getValue(),
                postcode.getValue(),
                town.getValue(),
                note.getValue());
    }
}
