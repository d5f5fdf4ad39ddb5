package ch.etappe.dossier.ui.person;

import ch.etappe.kernel.Refusal;
import ch.etappe.person.FieldProblem;
import ch.etappe.shell.KeptDraft;
import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form by the names that problems give them.
 * <p><b>Accessibility:</b> what is wrong is said at its field, and the first wrong one gets the focus.
 */
final class NamedFields implements Serializable {

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
    private final List<FieldProblem> unreadable = new ArrayList<>();

    /** @param name of the form's component */
    <F extends Component & HasValidationProperties> F add(String name, F field) {
        if (field instanceof HasValidation checked) {
            checked.setManualValidation(true);
        }
        fields.put(name, field);
        return field;
    }

    /** What a field says in the words of the domain; null where it is empty or, with a sentence beside it, unreadable. */
    <T> @Nullable T read(String name, TextField field, SerializableFunction<String, T> reader) {
        if (field.getValue().isBlank()) {
            return null;
        }
        try {
            return reader.apply(field.getValue());
        } catch (Refusal refused) {
            unreadable.add(new FieldProblem(name, refused.key()));
            return null;
        }
    }

    /** Lets a draft keep what is typed in them. */
    void keepIn(KeptDraft draft) {
        fields.forEach((name, field) -> KeptFields.keep(draft, name, field));
    }

    /** @return how many fields are wrong */
    int check(SerializableSupplier<List<FieldProblem>> problems) {
        unreadable.clear();
        List<FieldProblem> found = problems.get();
        List<FieldProblem> all = new ArrayList<>(unreadable);
        all.addAll(found);
        List<HasValidationProperties> wrong = new ArrayList<>();
        fields.forEach((name, field) -> {
            String key = keyOf(name, field, all);
            if (key != null) {
                field.setErrorMessage(((Component) field).getTranslation(key));
                wrong.add(field);
            }
            field.setInvalid(key != null);
        });
        if (!wrong.isEmpty()) {
            ((Component) wrong.getFirst()).getElement().callJsFunction("focus");
        }
        return wrong.size();
    }

    private static @Nullable String keyOf(String name, HasValidationProperties field, List<FieldProblem> problems) {
        if (field instanceof DayField day && day.isUnreadable()) {
            return "uikit.me.day.unreadable";
        }
        return problems.stream()
                .filter(problem -> problem.field().equals(name))
                .map(FieldProblem::key)
                .findFirst()
                .orElse(null);
    }
}
