package ch.etappe.dossier.ui.person;

import ch.etappe.person.FieldProblem;
import ch.etappe.person.PersonNames;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;

/** Changes what a person is called, in any script. */
class NamesDialog extends FormDialog {

    private final NameFields names;
    private final LocalDate today;
    private final SerializableConsumer<PersonNames> onSave;

    NamesDialog(PersonNames names, LocalDate today, SerializableConsumer<PersonNames> onSave) {
        super("person.names.title", "person.save");
        this.names = group(new NameFields(fields(), names));
        this.today = today;
        this.onSave = onSave;
    }

    @Override
    List<FieldProblem> problems() {
        return names.value().problems(today);
    }

    @Override
    void save() {
        onSave.accept(names.value());
    }
}
