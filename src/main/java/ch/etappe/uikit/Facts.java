package ch.etappe.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/**
 * Short facts, each with its label: {@code Einreise 18.9.2025}.
 * <p><b>Accessibility:</b> a description list, so label and value stay together for screen readers.
 */
public class Facts extends DescriptionList {

    private Facts(String shape) {
        addClassNames("facts", shape);
    }

    /** All in a line that wraps, as in the header of a case. */
    public static Facts inLine() {
        return new Facts("in-line");
    }

    /** One below the other, labels in a column. */
    public static Facts inRows() {
        return new Facts("in-rows");
    }

    /** Adds a fact; text typed by people is isolated. Blank values are left out. */
    public Facts fact(String label, String value) {
        return value.isBlank() ? this : fact(label, new UserText(value));
    }

    public Facts fact(String label, Component... value) {
        HtmlContainer pair = new Div(new Term(label), new Description(value));
        add(pair);
        return this;
    }
}
