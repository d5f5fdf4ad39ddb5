package ch.etappe.funding.ui;

import ch.etappe.kernel.Chf;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/**
 * An amount in francs, typed as offices write it.
 * <p><b>Accessibility:</b> a text field with the currency before it; an example stands below.
 */
class AmountField extends TextField {

    private static final int LONGEST = 30;

    AmountField(String label) {
        super(label);
        setPrefixComponent(new Span("CHF"));
        setHelperText(getTranslation("funding.amount.hint"));
        setMaxLength(LONGEST);
        setManualValidation(true);
    }

    /** Null while nothing readable is typed. */
    @Nullable
    Chf amount() {
        return Chf.read(getValue()).orElse(null);
    }
}
