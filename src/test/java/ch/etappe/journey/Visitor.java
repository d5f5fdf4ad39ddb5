package ch.etappe.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** A person with a browser. Acts as people do: by words on buttons, links and fields. */
final class Visitor implements AutoCloseable {

    /** Flow starts after the first paint, takes the painted frame over, and then has nothing under way. */
    private static final String CALM = """
            () => { if (document.querySelector('#first, script[type="text/plain"]')) return false;
                    const clients = Object.entries(window.Vaadin?.Flow?.clients ?? {});
                    const withFlow = [...document.scripts].some(script => script.src.includes('/VAADIN/build/'));
                    return (!withFlow || clients.some(([name]) => name !== 'TypeScript'))
                        && clients.every(([, client]) => !client.isActive || !client.isActive()); }
            """;

    private static final Pattern KEY = Pattern.compile(
            "\\b(shell|uikit|identity|audit|pocket|organisation|person|dossier|standard|offer|appointment|talk|assessment"
                    + "|enrolment|attendance|plan|note|document|handover|reading|worklist|exchange|funding|matching|printing|catalogue)"
                    + "\\.[a-z-]+\\.[a-z.-]+");

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext context, String address) {
        this.context = context;
        this.page = context.newPage();
        this.address = address;
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    /** Opens an address of the portal, and logs in if asked to. */
    Visitor as(String login, String path) {
        page.navigate(address + path);
        page.locator("[name=username]").fill(login);
        page.locator("[name=password]").fill("etappe");
        page.locator("form:has([name=password]) button[type=submit]").click();
        page.waitForURL(url -> url.startsWith(address + path.split("\\?")[0]));
        return settled();
    }

    Visitor open(String path) {
        page.navigate(address + path);
        return settled();
    }

    Visitor reload() {
        page.reload();
        return settled();
    }

    Visitor press(String button) {
        button(button).click();
        return settled();
    }

    /** By the tag, for Playwright spells the role "link" by the JVM's language, which is Turkish in these tests. */
    Visitor follow(String link) {
        page.locator("a")
                .getByText(link, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        return settled();
    }

    Visitor type(String label, String text) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        field.fill(text);
        field.blur();
        return settled();
    }

    /** Chooses another language in the corner of the page. */
    Visitor speak(String language) {
        page.locator("details:has(form[action$='/language']) > summary").click();
        page.locator("form[action$='/language'] button")
                .getByText(language, new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForLoadState();
        return settled();
    }

    Visitor sees(String text) {
        assertThat(page.locator("body")).containsText(text);
        return this;
    }

    Visitor doesNotSee(String text) {
        assertThat(page.locator("body")).not().containsText(text);
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    String path() {
        return page.url().substring(address.length());
    }

    /** No barrier that axe knows, no message key, no script error on what is shown now. */
    Visitor finds(String screen) {
        List<Rule> violations =
                new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
        Assertions.assertThat(violations)
                .as("barriers on " + screen)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
        Assertions.assertThat(page.locator("body").innerText())
                .as("keys on " + screen)
                .doesNotContainPattern(KEY);
        Assertions.assertThat(complaints).as("script errors on " + screen).isEmpty();
        return this;
    }

    Visitor doesNotScrollSideways() {
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("fits the width of the screen")
                .isEqualTo(true);
        return this;
    }

    /** Keeps a picture of the screen for the README. */
    Visitor picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures", name + ".png")));
        return this;
    }

    Visitor settled() {
        page.waitForLoadState();
        page.waitForFunction(CALM);
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
