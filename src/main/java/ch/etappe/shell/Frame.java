package ch.etappe.shell;

import ch.etappe.i18n.Language;
import ch.etappe.identity.Account;
import ch.etappe.uikit.Wording;

/**
 * What a frame needs to know of the page it surrounds.
 *
 * @param location the address on screen, e.g. {@code /me/plan}
 * @param token against forged requests, for the plain forms of the frame
 */
record Frame(Account account, MenuOf menu, String location, Language language, Wording words, String token) {

    String home() {
        return menu.home();
    }

    /** The path of the menu's entry that is on screen. */
    String current() {
        return menu.entryOf(location);
    }
}
