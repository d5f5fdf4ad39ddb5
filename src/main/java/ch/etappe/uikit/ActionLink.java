package ch.etappe.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/**
 * A link that looks like a button, because it leads to doing something.
 * <p><b>Accessibility:</b> a real link with a word; at least 44 px high on the phone.
 */
public class ActionLink extends Anchor {

    private ActionLink(String href, String text, String look) {
        super(href);
        addClassName("button");
        if (!look.isEmpty()) {
            addClassName(look);
        }
        add(new Span(text));
    }

    /** The one main act of a screen. */
    public static ActionLink main(String href, String text) {
        return new ActionLink(href, text, "main");
    }

    public static ActionLink of(String href, String text) {
        return new ActionLink(href, text, "");
    }

    /** Without a frame, for what is seldom needed. */
    public static ActionLink quiet(String href, String text) {
        return new ActionLink(href, text, "quiet");
    }

    public ActionLink icon(Icon icon) {
        addComponentAsFirst(icon.create());
        return this;
    }
}
