package ch.etappe.shell;

import ch.etappe.i18n.Language;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.LanguageSwitch;
import ch.etappe.uikit.PostForm;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The frame of the staff's pages: a rail beside the page, or a menu above it where it is narrow. */
final class DeskFrame {

    private DeskFrame() {}

    static Div around(Main main, Frame frame, List<Language> languages) {
        Header top = new Header(
                SearchBox.create(frame),
                new LanguageSwitch(languages, frame.language(), frame.location(), frame.token(), frame.words()));
        top.addClassName("top");
        if (!frame.language().reviewed()) {
            top.add(PhoneFrame.unreviewed(frame.words()));
        }
        Div desk = new Div(SkipLink.create(frame.words()), rail(frame), top, main);
        desk.addClassName("desk");
        return desk;
    }

    private static Aside rail(Frame frame) {
        Div more = new Div(MenuOf.nav(frame.menu().entries().stream(), frame.current(), frame.words()), who(frame));
        more.addClassName("more");
        more.setId("menu");
        Aside rail = new Aside(PhoneFrame.brand(frame.home()), toggle(frame.words()), more);
        rail.addClassName("rail");
        return rail;
    }

    /** Opened and closed by the script of the frame. */
    private static NativeButton toggle(Wording words) {
        NativeButton toggle = new NativeButton();
        toggle.add(Icon.MENU.create(), new Span(words.of("shell.me.menu")));
        toggle.addClassNames("button", "quiet", "toggle");
        toggle.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", "menu");
        return toggle;
    }

    private static Div who(Frame frame) {
        UserText name = new UserText(frame.account().displayName());
        name.addClassName("strong");
        Div who = new Div(
                name,
                new Span(frame.words().of(frame.account().titleKey())),
                new PostForm("/logout")
                        .token(frame.token())
                        .quietButton(frame.words().of("shell.me.logout"), Icon.LEAVE));
        who.addClassName("who");
        return who;
    }
}
