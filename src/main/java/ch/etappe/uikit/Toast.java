package ch.etappe.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/**
 * A short message about what just happened.
 * <p><b>Accessibility:</b> read aloud by screen readers, politely when all is well, at once when not. A problem stays
 * until it is closed (WCAG 2.2, 2.2.1).
 */
public final class Toast {

    private static final int SECONDS = 6;

    private Toast() {}

    /** It worked. */
    public static Notification done(String text) {
        Notification toast = new Notification(text, SECONDS * 1000, Notification.Position.BOTTOM_CENTER, false);
        toast.addClassName("done");
        toast.open();
        return toast;
    }

    /** It did not work; says why, and stays. */
    public static Notification problem(String text) {
        Notification toast = new Notification();
        Button close = new Button(Icon.CLOSE.create(), click -> toast.close());
        close.setAriaLabel(toast.getTranslation("uikit.me.close"));
        toast.add(Icon.WARNING.create(), new Span(text), close);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.setDuration(0);
        toast.setAssertive(true);
        toast.addClassName("problem");
        toast.open();
        return toast;
    }
}
