package ch.etappe.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/**
 * Buttons beside each other, wrapping where it gets narrow. The primary one comes last.
 * <p><b>Accessibility:</b> no role of its own; reading order is tab order.
 */
public class Actions extends Div {

    public Actions(Component... actions) {
        super(actions);
        addClassName("actions");
    }
}
