package ch.etappe.dossier.ui.person;

import ch.etappe.person.FieldProblem;
import ch.etappe.person.PersonContact;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;

/** Changes how to reach a person. */
class ContactDialog extends FormDialog {

    private final ContactFields contact;
    private final LocalDate today;
    private final SerializableConsumer<PersonContact> onSave;

    ContactDialog(PersonContact contact, LocalDate today, SerializableConsumer<PersonContact> onSave) {
        super("person.contact.title", "person.save");
        this.contact = group(new ContactFields(fields(), contact));
        this.today = today;
        this.onSave = onSave;
    }

    @Override
    List<FieldProblem> problems() {
        return contact.value().problems(today);
    }

    @Override
    void save() {
        onSave.accept(contact.value());
    }
}
