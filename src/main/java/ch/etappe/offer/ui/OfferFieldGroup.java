package ch.etappe.offer.ui;

import ch.etappe.offer.OfferField;
import ch.etappe.offer.OfferProblems.Part;
import ch.etappe.organisation.FieldProblems;
import ch.etappe.shell.KeptDraft;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Some fields of an offer that belong together, each with a place for what the canton wrote at it. */
abstract class OfferFieldGroup extends FormLayout {

    private final Map<OfferField, FieldCell> cells = new EnumMap<>(OfferField.class);
    private final List<HasValue<?, ?>> inputs = new ArrayList<>();

    OfferFieldGroup() {
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("34rem", 2));
    }

    /** Says what is wrong beside the fields. */
    abstract void sayAt(FieldProblems<Part> problems);

    abstract void keepIn(KeptDraft draft);

    /** A field that is half as wide as the form, labelled by what it is of the offer. */
    final <F extends Component & HasValue<?, ?> & HasLabel> F half(OfferField of, F input) {
        put(of, input);
        return input;
    }

    final <F extends Component & HasValue<?, ?> & HasLabel> F wide(OfferField of, F input) {
        setColspan(put(of, input), 2);
        return input;
    }

    /** One more field of the same part of the offer. */
    final <F extends Component & HasValue<?, ?>> F more(F input) {
        track(input);
        add(input);
        return input;
    }

    final <T> Select<T> choice(Class<T> kind) {
        Select<T> choice = new Select<>();
        choice.setItems(kind.getEnumConstants());
        return choice;
    }

    final void whenChanged(SerializableRunnable tell) {
        inputs.forEach(input -> input.addValueChangeListener(change -> tell.run()));
    }

    final void readOnly(boolean fixed) {
        inputs.forEach(input -> input.setReadOnly(fixed));
    }

    final Map<OfferField, FieldCell> cells() {
        return cells;
    }

    private <F extends Component & HasValue<?, ?> & HasLabel> FieldCell put(OfferField of, F input) {
        input.setLabel(getTranslation(of.key()));
        track(input);
        FieldCell cell = new FieldCell(input);
        cells.put(of, cell);
        add(cell);
        return cell;
    }

    private void track(HasValue<?, ?> input) {
        if (input instanceof HasValidation checked && input instanceof HasValidationProperties) {
            checked.setManualValidation(true);
        }
        inputs.add(input);
    }
}
