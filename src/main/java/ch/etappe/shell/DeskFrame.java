package ch.etappe.shell;

import ch.etappe.i18n.Language;
import ch.etappe.i18n.Languages;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.Account;
import ch.etappe.identity.CurrentUser;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.LanguageSwitch;
import ch.etappe.uikit.PostForm;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** The frame of the staff's pages: a rail beside the page, or a menu above it where it is narrow. */
@Service
public class DeskFrame {

    private final Languages languages;
    private final Texts texts;
    private final CurrentUser currentUser;

    DeskFrame(Languages languages, Texts texts, CurrentUser currentUser) {
        this.languages = languages;
        this.texts = texts;
        this.currentUser = currentUser;
    }

    /**
     * @param prefix of the audience's addresses, e.g. {@code /casework}
     * @param token against forged requests
     */
    public Div around(Main main, String prefix, Locale reader, String token) {
        Language language = languages.of(reader);
        Wording words = Wording.of(texts, reader);
        Header top = new Header();
        top.addClassName("top");
        top.add(new LanguageSwitch(languages.forStaff(), language, token, words));
        if (!language.reviewed()) {
            top.add(PhoneFrame.unreviewed(words));
        }
        Div frame = new Div(SkipLink.create(words), rail(prefix, token, words), top, main);
        frame.addClassName("desk");
        return frame;
    }

    /** Shows in the menu where the person is now. */
    public void mark(Component frame, String location, String prefix) {
        MenuOf.mark(frame, location, prefix);
    }

    private Aside rail(String prefix, String token, Wording words) {
        Div more = new Div(menu(prefix, words), who(token, words));
        more.addClassName("more");
        more.setId("menu");
        Aside rail = new Aside();
        rail.addClassName("rail");
        rail.add(PhoneFrame.brand(prefix), toggle(rail, words), more);
        return rail;
    }

    private static NativeButton toggle(Aside rail, Wording words) {
        NativeButton toggle = new NativeButton();
        toggle.add(Icon.MENU.create(), new Span(words.of("shell.me.menu")));
        toggle.addClassNames("button", "quiet", "toggle");
        toggle.getElement().setAttribute("aria-expanded", "false").setAttribute("aria-controls", "menu");
        toggle.addClickListener(click -> {
            boolean open = !rail.hasClassName("open");
            rail.setClassName("open", open);
            toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
        });
        return toggle;
    }

    private static Nav menu(String prefix, Wording words) {
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        MenuOf.prefix(prefix).forEach(entry -> list.add(new ListItem(entry.link(words))));
        Nav menu = new Nav(list);
        menu.setAriaLabel(words.of("shell.me.menu"));
        return menu;
    }

    private HtmlContainer who(String token, Wording words) {
        Div who = new Div();
        who.addClassName("who");
        currentUser
                .find()
                .ifPresent(account ->
                        who.add(name(account), new Span(words.of(account.role().key()))));
        who.add(new PostForm("/logout").token(token).quietButton(words.of("shell.me.logout"), Icon.LEAVE));
        return who;
    }

    private static UserText name(Account account) {
        UserText name = new UserText(account.displayName());
        name.addClassName("strong");
        return name;
    }
}
