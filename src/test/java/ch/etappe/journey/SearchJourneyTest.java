package ch.etappe.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The search field of the desk and the page that finds a person, by keyboard, in Chromium. */
@Tag("browser")
@Timeout(180)
class SearchJourneyTest {

    private static Portal portal;
    private static Map<String, Object> refugee;

    @BeforeAll
    static void start() {
        portal = Portal.withSample("tiny");
        refugee = portal.database().sql("""
                        select concat(p.official_name, ', ', p.first_name) as name, p.native_name as own, p.official_name,
                               p.first_name, d.id as dossier
                        from person p join role_assignment r on r.person_id = p.id join user_account u on u.id = r.user_id
                        join dossier d on d.person_id = p.id where u.login = 'refugee'
                        """).query().singleRow();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void ctrlKFindsAPersonInTheOwnScriptAndEnterOpensTheCase() {
        try (Visitor caseworker = visitor(Browsers.desk()).as("caseworker", "/casework")) {
            Page page = caseworker.page();
            page.keyboard().press("Control+k");
            Locator field = page.locator("input[role=combobox]");
            assertThat(field).isFocused();
            page.keyboard().type(text("own"));

            assertThat(page.locator(".hits a[role=option]")).containsText(new String[] {text("name")});
            assertThat(field).hasAttribute("aria-expanded", "true");
            assertThat(page.locator(".desk-search [role=status]")).hasText("1 Treffer");
            caseworker.finds("search with hits").picture("search");
            page.keyboard().press("ArrowDown");
            assertThat(field).hasAttribute("aria-activedescendant", "search-hit-0");
            caseworker.finds("search with a chosen hit");
            page.keyboard().press("Enter");

            page.waitForURL(url -> url.endsWith("/casework/dossiers/" + text("dossier")));
            assertThat(page.locator("h1")).containsText(text("name"));
            assertThat(field).hasValue("");
        }
    }

    @Test
    void theMenusPagesAreFoundAndNothingIsASentence() {
        try (Visitor caseworker = visitor(Browsers.desk()).as("caseworker", "/casework")) {
            Page page = caseworker.page();
            Locator field = page.locator("input[role=combobox]");
            field.fill("dossier");
            assertThat(page.locator(".hits a[role=option]")).hasText(new String[] {"Dossiers"});
            page.keyboard().press("Escape");
            assertThat(page.locator(".hits")).isHidden();

            field.fill("qqqq");
            assertThat(page.locator(".hits")).containsText("Nichts gefunden");
            caseworker.finds("search without hits");
            field.fill("");
            assertThat(page.locator(".hits")).isHidden();

            field.fill("dossiers");
            assertThat(page.locator(".hits a[role=option]")).hasCount(1);
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.endsWith("/casework/dossiers"));
        }
    }

    @Test
    void theSearchWorksBeforeFlowHasStarted() {
        try (Visitor caseworker = visitor(Browsers.desk()).as("caseworker", "/casework")) {
            Page page = caseworker.page();
            page.route("**/VAADIN/build/**", route -> {}); // never arrives
            page.evaluate("() => { location.reload(); }");
            page.locator("#first input[role=combobox]").fill(text("official_name"));

            assertThat(page.locator(".hits a[role=option]").first()).containsText(text("official_name"));
        }
    }

    @Test
    void aRefugeesPhoneHasNoSearch() {
        try (Visitor phone = visitor(Browsers.phone()).as("refugee", "/me")) {
            assertThat(phone.page().locator(".desk-search")).hasCount(0);
        }
    }

    @Test
    void onANarrowScreenTheHitsFit() {
        try (Visitor caseworker = visitor(Browsers.darkPhone()).as("caseworker", "/casework")) {
            caseworker.page().locator("input[role=combobox]").fill(text("official_name"));
            assertThat(caseworker.page().locator(".hits a[role=option]").first())
                    .isVisible();

            caseworker.finds("search on a narrow dark screen").doesNotScrollSideways();
        }
    }

    @Test
    void aPersonIsFoundBeforeAnotherRecordIsMade() {
        try (Visitor caseworker = visitor(Browsers.desk()).as("caseworker", "/casework/people")) {
            caseworker.type("Name", text("first_name") + " " + text("official_name"));
            caseworker
                    .sees(text("name"))
                    .sees("gleicher Name")
                    .finds("find a person")
                    .picture("find-person");

            caseworker.press("Nachfragen").sees("Bitte geben Sie eine ganze").finds("elsewhere without a number");
            caseworker.type("Ganze Nummer", "99999999.9").type("Warum müssen Sie das wissen?", "Die Person zieht um.");
            caseworker.press("Nachfragen").sees("gibt es niemanden mit dieser Nummer");
            Assertions.assertThat(caseworker.path()).isEqualTo("/casework/people");
        }
    }

    private static String text(String column) {
        return String.valueOf(refugee.get(column));
    }

    private static Visitor visitor(BrowserContext browser) {
        return new Visitor(browser, portal.address());
    }
}
