package ch.etappe.uikit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/**
 * Text that people typed: a name, an address, a note. It keeps its own direction and does not turn
 * the words around it.
 * <p><b>Accessibility:</b> a {@code <bdi dir="auto">}; with a language, screen readers choose the voice by it.
 */
@Tag("bdi")
public class UserText extends HtmlContainer {

    public UserText(String text) {
        setText(text);
        getElement().setAttribute("dir", "auto");
    }

    /** @param tag BCP 47 tag of the text's language, e.g. {@code ti} for a name in Ethiopic letters */
    public UserText(String text, String tag) {
        this(text);
        getElement().setAttribute("lang", tag);
    }
}
