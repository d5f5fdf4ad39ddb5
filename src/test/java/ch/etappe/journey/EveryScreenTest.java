package ch.etappe.journey;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen in the role it is for: no barrier that axe knows, no key, no script error, no sideways scrolling. */
@Tag("browser")
@Timeout(120)
class EveryScreenTest {

    private static final String MINE = "/me/plan /me/courses /me/assessment /me/profile /me/documents /me/notes";

    private static Portal portal;

    @BeforeAll
    static void start() {
        portal = Portal.withSample("demo");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @ParameterizedTest
    @CsvSource({
        "caseworker, /casework, /casework/dossiers /casework/arrivals/new /casework/people /casework/worklist /casework/handovers /casework/absences /casework/openings",
        "region, /casework, /casework/dossiers /casework/intake /casework/people /casework/worklist /casework/handovers /casework/absences /casework/openings /casework/funds",
        "provider, /provider, /provider/rosters /provider/offers",
        "canton, /canton, /canton/funds /canton/publishing /canton/import /canton/organisations /canton/talks /canton/guide /canton/settings /canton/settings/holidays /canton/settings/categories /canton/settings/matching /canton/settings/places /canton/settings/goals /canton/standard /canton/roadmap /canton/comparison",
        "vseg, /canton, /canton /canton/roadmap /canton/comparison /canton/settings /canton/settings/holidays /canton/settings/categories",
        "municipality, /municipality, /municipality/talks /municipality/arrivals/new /municipality/office",
        "admin, /admin, /admin/users /admin/audit"
    })
    void staffScreensInGermanAndLight(String login, String home, String others) {
        visit(Browsers.desk(), login, home, others, "Deutsch");
    }

    /** A case whose glass was broken, for whoever leads it and for who oversees the region. */
    @ParameterizedTest
    @CsvSource({"caseworker", "region"})
    void aCaseWithItsTimeline(String login) {
        String dossier = portal.database()
                .sql("select dossier_id from dossier_glass")
                .query(UUID.class)
                .single()
                .toString();
        visit(
                Browsers.desk(),
                login,
                "/casework",
                "/casework/dossiers/%1$s /casework/dossiers/%1$s/timeline".formatted(dossier),
                "Deutsch");
    }

    @ParameterizedTest
    @CsvSource({"refugee, دری", "refugee2, ትግርኛ", "refugee2, Українська"})
    void phoneScreensInTheDark(String login, String language) {
        visit(Browsers.darkPhone(), login, "/me", MINE, language);
    }

    @ParameterizedTest
    @Tag("full")
    @CsvSource({"Français", "English"})
    void staffScreensInTheOtherLanguages(String language) {
        visit(Browsers.desk(), "caseworker", "/casework", "/casework/dossiers", language);
        visit(Browsers.desk(), "provider", "/provider", "/provider/rosters /provider/offers", language);
        visit(Browsers.desk(), "canton", "/canton", "/canton/publishing /canton/organisations", language);
        visit(Browsers.desk(), "admin", "/admin", "/admin/users /admin/audit", language);
    }

    @ParameterizedTest
    @Tag("full")
    @CsvSource({"Русский", "Türkçe", "العربية", "Kurmancî", "Soomaali", "Leichte Sprache"})
    void phoneScreensInTheOtherLanguages(String language) {
        visit(Browsers.darkPhone(), "refugee2", "/me", MINE, language);
    }

    private static void visit(BrowserContext browser, String login, String home, String others, String language) {
        try (Visitor visitor = new Visitor(browser, portal.address())) {
            visitor.open(home).finds("login");
            visitor.as(login, home).speak(language).finds(home);
            for (String path : List.of(others.split(" "))) {
                visitor.open(path).finds(path).doesNotScrollSideways();
            }
        }
    }
}
