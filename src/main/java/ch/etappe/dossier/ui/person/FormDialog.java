package ch.etappe.dossier.ui.person;

import ch.etappe.kernel.Refusal;
import ch.etappe.person.FieldProblem;
import ch.etappe.shell.Drafts;
import ch.etappe.shell.KeptDraft;
import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A few fields and the act that saves them. What is wrong is said beside the field, and the dialog stays open with all
 * that was typed until it is saved or given up on purpose.
 * <p><b>Accessibility:</b> a modal dialog named by its title; the first wrong field gets the focus.
 */
abstract class FormDialog extends Dialog {

    private final FormLayout form = new FormLayout();
    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
    private final List<FieldProblem> unreadable = new ArrayList<>();
    private @Nullable KeptDraft draft;

    /**
     * @param title message key
     * @param act message key of the word on the button, never "OK"
     */
    FormDialog(String title, String act) {
        setHeaderTitle(getTranslation(title));
        setCloseOnOutsideClick(false);
        addClassName("form-dialog");
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        add(form);
        Button save = new Button(getTranslation(act), click -> trySaving());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
    }

    /** How message keys spell the name of a form's component: {@code official-name}. */
    static String key(String field) {
        return field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** What is wrong with what is typed now; empty if it can be saved. */
    abstract List<FieldProblem> problems();

    /** Saves it; the dialog closes afterwards. */
    abstract void save();

    /** @param name of the form's component, as problems name it */
    final <F extends Component & HasValidationProperties> F field(String name, F field) {
        if (field instanceof HasValidation checked) {
            checked.setManualValidation(true);
        }
        fields.put(name, field);
        form.add(field);
        return field;
    }

    final <F extends Component & HasValidationProperties> F wide(String name, F field) {
        field(name, field);
        form.setColspan(field, 2);
        return field;
    }

    /** Says something between the fields. */
    final void say(Component words) {
        form.add(words);
        form.setColspan(words, 2);
    }

    final TextField text(String name, String label, @Nullable String value) {
        TextField field = field(name, new TextField(label));
        field.setValue(value == null ? "" : value);
        return field;
    }

    final DayField day(String name, String label, java.time.@Nullable LocalDate value) {
        DayField field = field(name, new DayField(label));
        field.setValue(value);
        return field;
    }

    /** What a field says in the words of the domain; null where it is empty or, with a sentence beside it, unreadable. */
    final <T> @Nullable T read(String name, TextField field, SerializableFunction<String, T> reader) {
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

    /**
     * Keeps what is typed on the server until it is saved, so that a page that is loaded anew or a login that ends costs
     * nothing. Call it when the fields show what is stored.
     *
     * @param name of the form and what it is about
     */
    final FormDialog keptIn(Drafts drafts, String name) {
        KeptDraft kept = new KeptDraft(drafts, name);
        fields.forEach((field, component) -> KeptFields.keep(kept, field, (Component) component));
        addComponentAsFirst(kept);
        kept.restore();
        draft = kept;
        return this;
    }

    private void trySaving() {
        unreadable.clear();
        List<FieldProblem> found = problems();
        List<FieldProblem> problems = new ArrayList<>(unreadable);
        problems.addAll(found);
        fields.forEach((name, field) -> mark(field, name, problems));
        if (problems.isEmpty()) {
            save();
            if (draft != null) {
                draft.saved();
            }
            close();
        }
    }

    private void mark(HasValidationProperties field, String name, List<FieldProblem> problems) {
        problems.stream()
                .filter(problem -> problem.field().equals(name))
                .findFirst()
                .ifPresentOrElse(
                        problem -> {
                            field.setErrorMessage(getTranslation(problem.key()));
                            field.setInvalid(true);
                        },
                        () -> field.setInvalid(false));
    }
}
