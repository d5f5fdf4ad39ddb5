package ch.etappe.dossier.ui.person;

import ch.etappe.person.FieldProblem;
import ch.etappe.person.PersonNumbers;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;

/** Shows the official numbers in full, and changes them. */
class NumbersDialog extends FormDialog {

    private final NumberFields numbers;
    private final LocalDate today;
    private final SerializableConsumer<PersonNumbers> onSave;

    NumbersDialog(PersonNumbers numbers, LocalDate today, SerializableConsumer<PersonNumbers> onSave) {
        super("person.numbers.title", "person.save");
        this.numbers = group(new NumberFields(fields(), numbers));
        this.today = today;
        this.onSave = onSave;
    }

    @Override
    List<FieldProblem> problems() {
        return numbers.value().problems(today);
    }

    @Override
    void save() {
        onSave.accept(numbers.value());
    }
}
