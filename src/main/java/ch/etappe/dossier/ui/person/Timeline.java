package ch.etappe.dossier.ui.person;

import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Unseen;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/**
 * What held when, the present on top.
 * <p><b>Accessibility:</b> an ordered list; that an entry is the present one is said in words, not only by its dot.
 */
class Timeline extends OrderedList {

    Timeline() {
        addClassName("timeline");
        getElement().setAttribute("role", "list");
    }

    Timeline now(String what, String when, String saidAloud) {
        return row("now", what, when, new Unseen(saidAloud));
    }

    Timeline before(String what, String when) {
        return row("past", what, when);
    }

    /** What has not come yet. */
    Timeline ahead(String what, String when, Component... acts) {
        row("ahead", what, when);
        if (acts.length > 0) {
            getComponentAt(getComponentCount() - 1).getElement().appendChild(new Actions(acts).getElement());
        }
        return this;
    }

    private Timeline row(String look, String what, String when, Unseen... aloud) {
        Div title = new Div(new UserText(what));
        title.add(aloud);
        title.addClassName("strong");
        Span days = new Span(when);
        days.addClassName("soft");
        ListItem row = new ListItem(title, days);
        row.addClassName(look);
        add(row);
        return this;
    }
}
