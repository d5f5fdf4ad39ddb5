package ch.etappe.uikit;

import com.vaadin.flow.component.html.Span;

/**
 * Words for those who listen instead of look.
 * <p><b>Accessibility:</b> read aloud, not shown; use it where position or shape say the same to the eye.
 */
public class Unseen extends Span {

    public Unseen(String text) {
        super(" " + text);
        addClassName("unseen");
    }
}
