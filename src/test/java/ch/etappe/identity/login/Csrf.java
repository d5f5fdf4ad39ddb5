package ch.etappe.identity.login;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The token of the page that is open, wherever the page carries it. */
public final class Csrf {

    private static final Pattern IN_START_PAGE = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private Csrf() {}

    public static String of(TestBrowser browser) {
        Matcher start = IN_START_PAGE.matcher(browser.body());
        if (start.find()) {
            return start.group(1);
        }
        return browser.page().select("input[name=_csrf]").val();
    }
}
