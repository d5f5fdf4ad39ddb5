package ch.etappe.dossier.ui;

import ch.etappe.dossier.StandardChange;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;

/** Says that a later version of the standard is in force, and leads to changing the case to it. */
class StandardNote extends Div {

    StandardNote(StandardChange change, Wording words, Locale reader, SerializableConsumer<String> onChange) {
        addClassName("note");
        add(
                new Span(words.of("dossier.standard.later", change.from(), change.to())),
                new Button(
                        words.of("dossier.standard.preview"),
                        click -> new StandardChangeDialog(change, reader, onChange).open()));
    }
}
