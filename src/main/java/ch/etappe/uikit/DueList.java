package ch.etappe.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/**
 * What is due, each row with the act that settles it.
 * <p><b>Accessibility:</b> a list; the urgency is said in the row's words, icon and colour repeat it.
 */
public class DueList extends UnorderedList {

    /** How a row looks; its words must say the same. */
    public enum Tone {
        CALM,
        SOON,
        URGENT
    }

    public DueList() {
        addClassName("due");
        getElement().setAttribute("role", "list");
    }

    public DueList row(Tone tone, Icon icon, String title, String detail, Component... action) {
        return row(tone, icon, new UserText(title), new UserText(detail), action);
    }

    public DueList row(Tone tone, Icon icon, Component title, Component detail, Component... action) {
        Component picture = icon.create();
        picture.addClassName(
                switch (tone) {
                    case CALM -> "calm";
                    case SOON -> "warn";
                    case URGENT -> "bad";
                });
        Span heading = new Span(title);
        heading.addClassName("strong");
        Span line = new Span(detail);
        line.addClassName("soft");
        Div words = new Div(heading, line);
        words.addClassName("words");
        ListItem item = new ListItem(picture, words);
        if (action.length > 0) {
            item.add(new Actions(action));
        }
        add(item);
        return this;
    }
}
