package ch.etappe.dossier.ui.person;

import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Fields that belong together: those of one part of a person stand in its dialog and in the form of an arrival. */
class FieldGroup extends FormLayout {

    private final NamedFields fields;

    FieldGroup(NamedFields fields) {
        this.fields = fields;
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2));
    }

    /** @param name of the form's component, as problems name it */
    final <F extends Component & HasValidationProperties> F field(String name, F field) {
        add(fields.add(name, field));
        return field;
    }

    final <F extends Component & HasValidationProperties> F wide(String name, F field) {
        field(name, field);
        setColspan(field, 2);
        return field;
    }

    final TextField text(String name, String label, @Nullable String value) {
        TextField field = field(name, new TextField(label));
        field.setValue(value == null ? "" : value);
        return field;
    }

    final DayField day(String name, String label, @Nullable LocalDate value) {
        DayField field = field(name, new DayField(label));
        field.setValue(value);
        return field;
    }

    final NamedFields fields() {
        return fields;
    }

    /** Shows that nothing can be saved without these. */
    static void require(HasValue<?, ?>... fields) {
        Arrays.stream(fields).forEach(FieldGroup::require);
    }

    /** Two of the components would say it by an attribute that their role does not know; these get the star only. */
    private static void require(HasValue<?, ?> field) {
        if (field instanceof Select<?> || field instanceof CustomField<?>) {
            ((Component) field).addClassName("necessary");
        } else {
            field.setRequiredIndicatorVisible(true);
        }
    }
}
