package ch.etappe.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
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
        Notification toast = toast("done", Icon.CHECK_CIRCLE, text);
        toast.setDuration(SECONDS * 1000);
        toast.open();
        return toast;
    }

    /** It did not work; says why, and stays. */
    public static Notification problem(String text) {
        Button close = new Button(Icon.CLOSE.create());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        Notification toast = toast("problem", Icon.WARNING, text, close);
        close.setAriaLabel(toast.getTranslation("uikit.me.close"));
        close.addClickListener(click -> toast.close());
        toast.setDuration(0);
        toast.setAssertive(true);
        toast.open();
        return toast;
    }

    private static Notification toast(String tone, Icon icon, String text, Component... more) {
        Div line = new Div(icon.create(), new Span(text));
        line.add(more);
        line.addClassNames("toast", tone);
        Notification toast = new Notification(line);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        return toast;
    }
}
