package ch.etappe.uikit;

import ch.etappe.i18n.Language;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * Changes the language of everything: posts the chosen tag to {@code /language} and comes back.
 * Plain HTML; works before Flow has started and without JavaScript.
 * <p><b>Accessibility:</b> a native {@code details}; each language is called as it calls itself, with its
 * {@code lang}; the chosen one carries {@code aria-current}. No flags.
 */
@Tag("details")
public class LanguageSwitch extends HtmlContainer {

    /**
     * @param location the address on screen, to which the page comes back in the new language
     * @param token against forged requests; {@link PostForm#TOKEN} if it is filled in later
     */
    public LanguageSwitch(List<Language> languages, Language current, String location, String token, Wording words) {
        addClassName("languages");
        getElement().setAttribute("name", "top"); // opening one closes the other
        Span name = new Span(current.name());
        name.getElement().setAttribute("lang", current.tag());
        HtmlContainer summary = new HtmlContainer("summary");
        summary.add(Icon.GLOBE.create(), new Unseen(words.of("uikit.me.language") + " "), name);
        PostForm form = new PostForm("/language").token(token).hidden("back", location);
        languages.forEach(language -> form.add(choice(language, language.equals(current))));
        add(summary, form);
    }

    private static NativeButton choice(Language language, boolean chosen) {
        NativeButton choice = new NativeButton(language.name());
        choice.getElement()
                .setAttribute("type", "submit")
                .setAttribute("name", "language")
                .setAttribute("value", language.tag())
                .setAttribute("lang", language.tag())
                .setAttribute("dir", language.direction());
        if (chosen) {
            choice.getElement().setAttribute("aria-current", "true");
        }
        return choice;
    }
}
