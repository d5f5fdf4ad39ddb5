package ch.etappe.dossier.ui.person;

import ch.etappe.person.FieldProblem;
import ch.etappe.shell.Drafts;
import ch.etappe.shell.KeptDraft;
import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A few fields and the act that saves them. What is wrong is said beside the field, and the dialog stays open with all
 * that was typed until it is saved or given up on purpose.
 * <p><b>Accessibility:</b> a modal dialog named by its title; the first wrong field gets the focus.
 */
abstract class FormDialog extends Dialog {

    private final NamedFields fields = new NamedFields();
    private final FieldGroup form = new FieldGroup(fields);
    private @Nullable KeptDraft draft;

    /**
     * @param title message key
     * @param act message key of the word on the button, never "OK"
     */
    FormDialog(String title, String act) {
        setHeaderTitle(getTranslation(title));
        setCloseOnOutsideClick(false);
        addClassName("form-dialog");
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

    final NamedFields fields() {
        return fields;
    }

    /** Shows a group of fields in place of single ones. */
    final <G extends FieldGroup> G group(G group) {
        form.removeFromParent();
        add(group);
        return group;
    }

    /** @param name of the form's component, as problems name it */
    final <F extends Component & HasValidationProperties> F field(String name, F field) {
        return form.field(name, field);
    }

    final <F extends Component & HasValidationProperties> F wide(String name, F field) {
        return form.wide(name, field);
    }

    /** Says something between the fields. */
    final void say(Component words) {
        form.add(words);
        form.setColspan(words, 2);
    }

    final TextField text(String name, String label, @Nullable String value) {
        return form.text(name, label, value);
    }

    final DayField day(String name, String label, @Nullable LocalDate value) {
        return form.day(name, label, value);
    }

    /**
     * Keeps what is typed on the server until it is saved, so that a page that is loaded anew or a login that ends costs
     * nothing. Call it when the fields show what is stored.
     *
     * @param name of the form and what it is about
     */
    final FormDialog keptIn(Drafts drafts, String name) {
        KeptDraft kept = new KeptDraft(drafts, name);
        fields.keepIn(kept);
        addComponentAsFirst(kept);
        kept.restore();
        draft = kept;
        return this;
    }

    private void trySaving() {
        if (fields.check(this::problems) == 0) {
            save();
            if (draft != null) {
                draft.saved();
            }
            close();
        }
    }
}
