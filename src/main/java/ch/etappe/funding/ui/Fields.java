package ch.etappe.funding.ui;

import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;

/** Fields that several dialogs have; what is wrong with them the domain says. */
final class Fields {

    private Fields() {}

    static IntegerField number(String label, int value) {
        IntegerField field = new IntegerField(label);
        field.setManualValidation(true);
        field.setValue(value);
        return field;
    }

    static DayField valueDate(String label, LocalDate today) {
        DayField field = new DayField(label);
        field.setManualValidation(true);
        field.setValue(today);
        return field;
    }
}
