package ch.etappe.shell;

import ch.etappe.i18n.Language;
import ch.etappe.i18n.Languages;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.Account;
import ch.etappe.identity.CurrentUser;
import ch.etappe.uikit.PlainHtml;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import java.util.Locale;
import org.springframework.stereotype.Service;

/**
 * The frames around pages: the refugee's phone and the staff's desk. Plain HTML that no screen holds: painted once
 * into the page that starts Flow, kept by the browser while the screens inside change.
 */
@Service
public class Frames {

    private final Languages languages;
    private final Texts texts;
    private final CurrentUser currentUser;

    Frames(Languages languages, Texts texts, CurrentUser currentUser) {
        this.languages = languages;
        this.texts = texts;
        this.currentUser = currentUser;
    }

    /**
     * The frame of the account that is signed in.
     *
     * @param main what the frame surrounds
     * @param location the address on screen, e.g. {@code /me/plan}
     * @param token against forged requests
     */
    Div around(Main main, Language reader, String location, String token) {
        Account account = currentUser.account();
        Wording words = Wording.of(texts, reader.locale());
        Frame frame = new Frame(account, menu(), location, reader, words, token);
        return account.role().isStaff()
                ? DeskFrame.around(main, frame, languages.forStaff())
                : PhoneFrame.around(main, frame, languages.languages());
    }

    /** The same without a page in it, as HTML. */
    String html(Locale reader, String location, String token) {
        return PlainHtml.of(around(SkipLink.target(), languages.of(reader), location, token));
    }

    /** What the window is called until the screen says it: the menu's word for the address, if it has one. */
    String titleOf(Language reader, String location) {
        return menu().entries().stream()
                .filter(entry -> entry.path().equals(location))
                .findFirst()
                .map(entry -> texts.get(reader.locale(), entry.titleKey()))
                .orElse("Etappe");
    }

    /** The entry of the menu to which an address belongs, as its path; empty for none. */
    String entryOf(String location) {
        return menu().entryOf(location);
    }

    private MenuOf menu() {
        return MenuOf.audience(currentUser.account());
    }
}
