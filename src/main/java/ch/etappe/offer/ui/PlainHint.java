package ch.etappe.offer.ui;

import ch.etappe.offer.PlainWords;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** How easily the text reads: a hint that stops nobody. */
class PlainHint extends Composite<Div> {

    private final Paragraph words = new Paragraph();
    private final Paragraph longest = new Paragraph();

    PlainHint() {
        longest.addClassName("soft");
        getContent().add(new H2(getTranslation("offer.plain.title")), words, longest);
    }

    void show(String text) {
        Optional<PlainWords> measured = PlainWords.of(text);
        words.setText(measured.map(plain -> getTranslation(key(plain), plain.lix()))
                .orElseGet(() -> getTranslation("offer.plain.empty")));
        longest.removeAll();
        measured.filter(PlainWords::hasLongSentence)
                .ifPresent(plain -> longest.add(new Span(
                        new UserText(getTranslation("offer.plain.longest", plain.longestWords(), plain.longest())))));
    }

    private static String key(PlainWords plain) {
        return plain.isEasy() ? "offer.plain.easy" : plain.isHard() ? "offer.plain.hard" : "offer.plain.middle";
    }
}
