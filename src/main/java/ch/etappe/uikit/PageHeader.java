package ch.etappe.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/**
 * The top of a page: its name, a line below it, and what one can do here.
 * <p><b>Accessibility:</b> holds the page's only {@code h1}.
 */
public class PageHeader extends Header {

    private final Div heading = new Div();

    public PageHeader(String title, Component... actions) {
        addClassName("page-header");
        heading.add(new H1(title));
        add(heading);
        if (actions.length > 0) {
            add(new Actions(actions));
        }
    }

    /** A calm sentence below the title. */
    public PageHeader line(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("soft");
        heading.add(line);
        return this;
    }
}
