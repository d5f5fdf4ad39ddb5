package ch.etappe.shell;

import ch.etappe.i18n.Language;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.LanguageSwitch;
import ch.etappe.uikit.PostForm;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The frame of the refugee's pages: name and language on top, tabs under the thumb. */
final class PhoneFrame {

    /** Entries from here on stand in the personal menu instead of the tabs. */
    private static final int PERSONAL = 100;

    private PhoneFrame() {}

    static Div around(Main main, Frame frame, List<Language> languages) {
        Div phone =
                new Div(SkipLink.create(frame.words()), top(frame, languages), main, said(frame.words()), tabs(frame));
        phone.addClassName("phone");
        return phone;
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

    private static Header top(Frame frame, List<Language> languages) {
        Header top = new Header(
                brand(frame.home()),
                personal(frame),
                new LanguageSwitch(languages, frame.language(), frame.location(), frame.token(), frame.words()));
        if (!frame.language().reviewed()) {
            top.add(unreviewed(frame.words()));
        }
        top.addClassName("top");
        return top;
    }

    static Anchor brand(String home) {
        Anchor brand = new Anchor(home, Icon.BRAND.create(), new Span("Etappe"));
        brand.addClassName("brand");
        return brand;
    }

    private static Component personal(Frame frame) {
        HtmlContainer summary = new HtmlContainer("summary");
        summary.add(Icon.PERSON.create(), new Span(frame.words().of("shell.me.personal")));
        Div box = new Div();
        box.addClassName("box");
        frame.menu().entries().stream()
                .filter(entry -> entry.order() >= PERSONAL)
                .forEach(entry -> box.add(entry.link(frame.current(), frame.words())));
        box.add(new PostForm("/logout")
                .token(frame.token())
                .quietButton(frame.words().of("shell.me.logout"), Icon.LEAVE));
        HtmlContainer details = new HtmlContainer("details");
        details.addClassName("personal");
        details.getElement().setAttribute("name", "top"); // opening one closes the other
        details.add(summary, box);
        return details;
    }

    private static Nav tabs(Frame frame) {
        Nav tabs = MenuOf.nav(
                frame.menu().entries().stream().filter(entry -> entry.order() < PERSONAL),
                frame.current(),
                frame.words());
        tabs.addClassName("tabs");
        return tabs;
    }
}
