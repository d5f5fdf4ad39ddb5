package ch.etappe.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/**
 * A chapter of a page: heading, perhaps an action, content. {@link #open(String, String)} stands on the ground of
 * the page; {@link #sheet(String, String)} lies on paper. Never put a sheet into a sheet.
 * <p><b>Accessibility:</b> a {@code section} named by its {@code h2}; its id is an anchor for links and keyboard.
 */
@Tag("section")
public class Panel extends HtmlContainer {

    private final Div head = new Div();

    private Panel(String id, String title, String look) {
        H2 heading = new H2(title);
        heading.setId(id + "-title");
        head.addClassName("panel-head");
        head.add(heading);
        setId(id);
        addClassNames("panel", look);
        getElement().setAttribute("aria-labelledby", id + "-title");
        add(head);
    }

    /** @param id anchor within the page, e.g. {@code plan} */
    public static Panel open(String id, String title) {
        return new Panel(id, title, "on-ground");
    }

    /** @param id anchor within the page, e.g. {@code household} */
    public static Panel sheet(String id, String title) {
        return new Panel(id, title, "sheet");
    }

    /** Puts badges or facts beside the heading. */
    public Panel beside(Component... parts) {
        head.add(parts);
        return this;
    }

    /** Puts buttons at the end of the heading's line. */
    public Panel actions(Component... actions) {
        head.add(new Actions(actions));
        return this;
    }

    public Panel with(Component... content) {
        add(content);
        return this;
    }
}
