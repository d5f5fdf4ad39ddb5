package ch.etappe.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/**
 * The header of a case page, staying on top while the page scrolls: who this is, what matters about the person,
 * what is urgent, what one can do, and the path.
 * <pre>{@code
 * new PersonHeader("Tesfay, Selam")
 *         .calledBy(getTranslation("dossier.header.says", "Sälam"))
 *         .nativeName("ሰላም ተስፋይ", "ti")
 *         .alarm(Badges.warn("…")).actions(print, note, book)
 *         .facts(Facts.inLine().fact("Ausweis", "F")).path(PathOfStages.lying(stages, Wording.of(this)));
 * }</pre>
 * <p><b>Accessibility:</b> holds the page's {@code h1}; names are isolated and carry their language; on small or
 * zoomed screens the header does not stick, so that it never covers the focus (WCAG 2.2, 2.4.11).
 */
public class PersonHeader extends Header {

    private final Div line = new Div();
    private final Span aside = new Span();

    public PersonHeader(String name) {
        addClassName("person-header");
        line.addClassName("name");
        aside.addClassNames("soft", "aside");
        line.add(new H1(new UserText(name)));
        add(line);
    }

    /** How the person is called or the name is spoken. */
    public PersonHeader calledBy(String text) {
        return beside(new UserText(text));
    }

    /** @param tag BCP 47 tag of the script's language, e.g. {@code ti} */
    public PersonHeader nativeName(String name, String tag) {
        return beside(new UserText(name, tag));
    }

    /** Adds a badge for what is urgent in this case. */
    public PersonHeader alarm(Badge badge) {
        line.add(badge);
        return this;
    }

    public PersonHeader actions(Component... actions) {
        line.add(new Actions(actions));
        return this;
    }

    public PersonHeader facts(Facts facts) {
        add(facts);
        return this;
    }

    public PersonHeader path(PathOfStages path) {
        add(path);
        return this;
    }

    private PersonHeader beside(UserText text) {
        if (aside.getParent().isEmpty()) {
            line.addComponentAtIndex(1, aside);
        }
        aside.add(text);
        return this;
    }
}
