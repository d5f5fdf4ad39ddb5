package ch.etappe.plan.ui;

import ch.etappe.uikit.Confirm;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;

/** Takes a goal or a measure out of a draft, after a question that names it. */
class RemoveButton extends Button {

    /** @param consequence key of what is said below the question */
    RemoveButton(String question, String consequence, SerializableRunnable act) {
        setText(getTranslation("plan.remove"));
        setAriaLabel(question);
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click ->
                Confirm.destructive(question, getTranslation(consequence), getTranslation("plan.remove"), act));
    }
}
