package ch.etappe.uikit;

import com.vaadin.flow.component.Component;

/** Writes components of plain HTML elements as text, before or outside any screen. */
public final class PlainHtml {

    private PlainHtml() {}

    /** The component with its attributes, texts and children; listeners and other properties are left out. */
    public static String of(Component component) {
        return component.getElement().getOuterHTML();
    }
}
