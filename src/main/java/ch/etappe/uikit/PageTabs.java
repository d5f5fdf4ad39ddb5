package ch.etappe.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/**
 * Screens that belong together, each with its own address, as a line of links.
 * <p><b>Accessibility:</b> a named landmark with a list of real links; the present one carries {@code aria-current}.
 */
public class PageTabs extends Nav {

    private final UnorderedList list = new UnorderedList();

    /** @param name of the whole, for screen readers */
    public PageTabs(String name) {
        addClassName("page-tabs");
        setAriaLabel(name);
        list.getElement().setAttribute("role", "list");
        add(list);
    }

    /** @param path from the root, with a leading slash */
    public PageTabs add(String path, String text, boolean current) {
        Anchor link = new Anchor(path, text);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        list.add(new ListItem(link));
        return this;
    }
}
