package ch.etappe.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/**
 * A plain HTML form with plain buttons: works before Flow has started and without JavaScript.
 * <p><b>Accessibility:</b> native form and buttons; what was done is announced by {@link #said(String)}.
 */
@Tag("form")
public class PostForm extends HtmlContainer {

    /** Stands for the token against forged requests until the page that is sent fills it in. */
    public static final String TOKEN = "{csrf-token}";

    public PostForm(String action) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
        hidden("_csrf", TOKEN);
    }

    /** Fills the token in, for forms that are sent as they are. */
    public PostForm token(String value) {
        getChildren()
                .filter(Input.class::isInstance)
                .filter(input -> "_csrf".equals(input.getElement().getAttribute("name")))
                .forEach(input -> input.getElement().setAttribute("value", value));
        return this;
    }

    public PostForm hidden(String name, String value) {
        Input input = new Input();
        input.getElement()
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
        add(input);
        return this;
    }

    /** The sentence that is shown and read aloud once the form was sent and taken. */
    public PostForm said(String sentence) {
        getElement().setAttribute("data-said", sentence);
        return this;
    }

    public PostForm mainButton(String text, @Nullable Icon icon) {
        return button(text, icon, "main");
    }

    public PostForm button(String text, @Nullable Icon icon) {
        return button(text, icon, "");
    }

    public PostForm quietButton(String text, @Nullable Icon icon) {
        return button(text, icon, "quiet");
    }

    public PostForm with(Component... components) {
        add(components);
        return this;
    }

    private PostForm button(String text, @Nullable Icon icon, String look) {
        NativeButton button = new NativeButton();
        if (icon != null) {
            button.add(icon.create());
        }
        button.add(new Span(text));
        button.addClassName("button");
        if (!look.isEmpty()) {
            button.addClassName(look);
        }
        button.getElement().setAttribute("type", "submit");
        add(button);
        return this;
    }
}
