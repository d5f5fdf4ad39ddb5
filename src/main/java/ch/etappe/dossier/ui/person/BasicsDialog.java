package ch.etappe.dossier.ui.person;

import ch.etappe.person.FieldProblem;
import ch.etappe.person.PersonBasics;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;

/** Changes birth, sex, nationality and entry. */
class BasicsDialog extends FormDialog {

    private final BasicsFields basics;
    private final LocalDate today;
    private final SerializableConsumer<PersonBasics> onSave;

    BasicsDialog(PersonBasics basics, LocalDate today, SerializableConsumer<PersonBasics> onSave) {
        super("person.basics.title", "person.save");
        this.basics = group(new BasicsFields(fields(), basics));
        this.today = today;
        this.onSave = onSave;
    }

    @Override
    List<FieldProblem> problems() {
        return basics.value().problems(today);
    }

    @Override
    void save() {
        onSave.accept(basics.value());
    }
}
