package ch.etappe.dossier.ui.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * What belongs together about a person, with the act that changes it.
 * <p><b>Accessibility:</b> a section with its heading; the button's name says what it changes.
 */
class Block extends Section {

    private final String title;
    private final Div head = new Div();

    Block(String title) {
        this.title = title;
        addClassName("block");
        head.addClassName("block-head");
        head.add(new H3(title));
        add(head);
    }

    Block beside(Component part) {
        head.add(part);
        return this;
    }

    /** @param word short, as the title stands beside it */
    Block act(String word, SerializableRunnable act) {
        Button button = new Button(word, click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(word + ": " + title);
        head.add(button);
        return this;
    }

    Block with(Component... content) {
        add(content);
        return this;
    }
}
