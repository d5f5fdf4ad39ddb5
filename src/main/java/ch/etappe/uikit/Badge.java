package ch.etappe.uikit;

import com.vaadin.flow.component.html.Span;

/**
 * A state in one or two words. Made by {@link Badges}.
 * <p><b>Accessibility:</b> icon and word carry the meaning, colour only repeats it (WCAG 2.2, 1.4.1).
 */
public class Badge extends Span {

    Badge(String text, Icon icon, String tone) {
        add(icon.create(), new Span(text));
        addClassNames("tag", tone);
    }
}
