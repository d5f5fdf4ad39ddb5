package ch.etappe.dossier.ui.person;

import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/**
 * People or papers one below the other, each with a calm second line.
 * <p><b>Accessibility:</b> a list; the name of a row's button says whom it concerns.
 */
class PeopleRows extends UnorderedList {

    PeopleRows() {
        addClassName("people");
        getElement().setAttribute("role", "list");
    }

    /** @param word of the act; null for none */
    PeopleRows row(String title, String detail, @Nullable String word, SerializableRunnable act) {
        Span name = new Span(new UserText(title));
        name.addClassName("strong");
        Span line = new Span(new UserText(detail));
        line.addClassName("soft");
        Div words = new Div(name, line);
        words.addClassName("words");
        ListItem row = new ListItem(words);
        if (word != null) {
            Button button = new Button(word, click -> act.run());
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.setAriaLabel(word + ": " + title);
            row.add(button);
        }
        add(row);
        return this;
    }

    boolean isEmpty() {
        return getChildren().findAny().isEmpty();
    }
}
