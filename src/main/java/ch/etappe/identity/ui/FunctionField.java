package ch.etappe.identity.ui;

import ch.etappe.identity.ProviderFunction;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/** What somebody does at a provider, each choice with what it opens. */
class FunctionField extends RadioButtonGroup<ProviderFunction> {

    FunctionField() {
        super();
        setLabel(getTranslation("identity.team.function"));
        setManualValidation(true);
        setItems(ProviderFunction.values());
        setItemLabelGenerator(function -> getTranslation(function.key()));
        setRenderer(new ComponentRenderer<>(function -> {
            Span reach = new Span(getTranslation(function.key() + ".reach"));
            reach.addClassName("soft");
            Div choice = new Div(new Span(getTranslation(function.key())), reach);
            choice.addClassName("two-lines");
            return choice;
        }));
    }

    /** @return whether one is chosen; says so if not */
    boolean isGiven() {
        setErrorMessage(getTranslation("identity.team.function-missing"));
        setInvalid(getValue() == null);
        return !isInvalid();
    }
}
