package ch.etappe.offer.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.offer.OfferComment;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** A field with what the canton wrote at it below. */
class FieldCell extends Div {

    private final Div notes = new Div();

    FieldCell(Component field) {
        addClassName("field-cell");
        add(field, notes);
    }

    void show(List<OfferComment> comments, SerializableConsumer<OfferComment> onDone) {
        notes.removeAll();
        comments.forEach(comment -> {
            Div note = new Div(new Span(new UserText(
                    getTranslation("offer.comment.from", Dates.numeric(Dates.dayOf(comment.at())), comment.words()))));
            note.addClassNames("note", "warn");
            Button done = new Button(getTranslation("offer.comment.done"), click -> {
                onDone.accept(comment);
                note.removeFromParent();
            });
            done.addThemeVariants(ButtonVariant.TERTIARY);
            note.add(done);
            notes.add(note);
        });
    }
}
