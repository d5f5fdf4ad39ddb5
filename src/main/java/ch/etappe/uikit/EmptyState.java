package ch.etappe.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * What a list says when it is empty: that this is fine, and what to do next.
 * <p><b>Accessibility:</b> plain paragraphs in reading order; the action is a normal link or button.
 */
public class EmptyState extends Div {

    /**
     * @param title what is (not) here, e.g. "Heute ist nichts fällig."
     * @param next what the person can do now
     */
    public EmptyState(String title, String next) {
        this(title);
        add(new Paragraph(next));
    }

    public EmptyState(String title) {
        addClassName("empty");
        Paragraph heading = new Paragraph(title);
        heading.addClassName("strong");
        add(heading);
    }

    /** Adds the one thing to do now. */
    public EmptyState action(Component action) {
        add(action);
        return this;
    }
}
