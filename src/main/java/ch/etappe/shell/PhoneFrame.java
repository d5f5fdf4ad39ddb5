package ch.etappe.shell;

import ch.etappe.i18n.Language;
import ch.etappe.i18n.Languages;
import ch.etappe.i18n.Texts;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.LanguageSwitch;
import ch.etappe.uikit.PostForm;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/**
 * The frame of the refugee's pages, in plain HTML: the living layout and the first paint before Flow has started
 * use the same one, so nothing jumps when one takes over from the other.
 */
@Service
public class PhoneFrame {

    private static final String HOME = "/me";
    /** Entries from here on stand in the personal menu instead of the tabs. */
    private static final int PERSONAL = 100;

    private final Languages languages;
    private final Texts texts;

    PhoneFrame(Languages languages, Texts texts) {
        this.languages = languages;
        this.texts = texts;
    }

    /**
     * @param location the address on screen, e.g. {@code /me/plan}
     * @param token against forged requests
     * @param main what the frame surrounds
     */
    public Div around(Main main, Locale reader, String location, String token) {
        Language language = languages.of(reader);
        Wording words = Wording.of(texts, reader);
        List<MenuOf.Entry> menu = MenuOf.prefix(HOME);
        Div frame = new Div(SkipLink.create(words), top(menu, language, token, words));
        frame.addClassName("phone");
        frame.add(main, said(words), tabs(menu, words));
        mark(frame, location);
        return frame;
    }

    /** Shows in the menu where the person is now. */
    public void mark(Component frame, String location) {
        MenuOf.mark(frame, location, HOME);
    }

    /** Where scripts say what happened; there from the start, because screen readers watch only what they know. */
    private static Paragraph said(Wording words) {
        Paragraph said = new Paragraph();
        said.addClassName("said");
        said.getElement()
                .setAttribute("role", "status")
                .setAttribute("tabindex", "-1")
                .setAttribute("data-lost", words.of("shell.me.connection.lost"));
        return said;
    }

    static Paragraph unreviewed(Wording words) {
        Paragraph note = new Paragraph(words.of("shell.me.not-reviewed"));
        note.addClassName("unreviewed");
        return note;
    }

    private Header top(List<MenuOf.Entry> menu, Language language, String token, Wording words) {
        Header top = new Header(
                brand(HOME),
                personal(menu, token, words),
                new LanguageSwitch(languages.languages(), language, token, words));
        if (!language.reviewed()) {
            top.add(unreviewed(words));
        }
        top.addClassName("top");
        return top;
    }

    static Anchor brand(String home) {
        Anchor brand = new Anchor(home, Icon.BRAND.create(), new Span("Etappe"));
        brand.addClassName("brand");
        return brand;
    }

    private static Component personal(List<MenuOf.Entry> menu, String token, Wording words) {
        HtmlContainer summary = new HtmlContainer("summary");
        summary.add(Icon.PERSON.create(), new Span(words.of("shell.me.personal")));
        Div box = new Div();
        box.addClassName("box");
        menu.stream().filter(entry -> entry.order() >= PERSONAL).forEach(entry -> box.add(entry.link(words)));
        box.add(new PostForm("/logout").token(token).quietButton(words.of("shell.me.logout"), Icon.LEAVE));
        HtmlContainer details = new HtmlContainer("details");
        details.addClassName("personal");
        details.getElement().setAttribute("name", "top"); // opening one closes the other
        details.add(summary, box);
        return details;
    }

    private static Nav tabs(List<MenuOf.Entry> menu, Wording words) {
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        menu.stream()
                .filter(entry -> entry.order() < PERSONAL)
                .forEach(entry -> list.add(new ListItem(entry.link(words))));
        Nav tabs = new Nav(list);
        tabs.addClassName("tabs");
        tabs.setAriaLabel(words.of("shell.me.menu"));
        return tabs;
    }
}
