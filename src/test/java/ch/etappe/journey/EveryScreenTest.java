package ch.etappe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
        "caseworker, /casework, /casework/dossiers /casework/approvals /casework/arrivals/new /casework/people"
                + " /casework/worklist /casework/handovers /casework/absences /casework/openings",
        "region, /casework, /casework/dossiers /casework/approvals /casework/intake /casework/people"
                + " /casework/worklist /casework/handovers /casework/absences /casework/openings"
                + " /casework/funds /casework/invoices",
        "provider, /provider, /provider/rosters /provider/offers /provider/profile /provider/sites"
                + " /provider/team /provider/offers/new /provider/rosters/new /provider/requests"
                + " /provider/today /provider/invoices",
        "canton, /canton, /canton/approvals /canton/funds /canton/providers /canton/publishing /canton/import"
                + " /canton/organisations /canton/talks /canton/guide /canton/settings"
                + " /canton/settings/holidays /canton/settings/categories /canton/settings/matching"
                + " /canton/settings/places /canton/settings/goals /canton/standard /canton/roadmap"
                + " /canton/comparison /canton/stale-offers /canton/settings/school-holidays",
        "vseg, /canton, /canton /canton/roadmap /canton/comparison /canton/settings /canton/settings/holidays"
                + " /canton/settings/categories /canton/settings/school-holidays",
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

    /** Each version of a plan, its sheet for both signatures, and what it changes. */
    @ParameterizedTest
    @CsvSource({"caseworker, refugee", "region, refugee", "caseworker2, refugee2"})
    void aPlanWithItsSheetsAndItsChanges(String login, String person) {
        List<String> versions =
                portal.database().sql("""
                    select i.id from integration_plan i join dossier d on d.id = i.dossier_id
                    join role_assignment r on r.person_id = d.person_id join user_account u on u.id = r.user_id
                    where u.login = ? order by i.version_no
                    """).param(person).query(String.class).list();
        List<String> paths = new ArrayList<>();
        for (int each = 0; each < versions.size(); each++) {
            String plan = "/casework/plans/" + versions.get(each);
            paths.addAll(List.of(plan, plan + "/sheet"));
            if (each > 0) {
                paths.add(plan + "/changes/" + versions.get(each - 1));
            }
        }
        visit(Browsers.desk(), login, "/casework", String.join(" ", paths), "Deutsch");
    }

    /** In each state that there is where the reader looks. */
    @ParameterizedTest
    @CsvSource({"caseworker, /casework, REGION", "region, /casework, REGION", "canton, /canton, CANTON"})
    void costApprovals(String login, String home, String decider) {
        List<String> paths = portal.database().sql("""
            select min(a.id) from cost_approval a join social_region g on g.id = a.region_id
            where g.name = 'Olten' and a.decider = ? group by a.state
            """).param(decider).query(String.class).list().stream()
                .map(id -> home + "/approvals/" + id)
                .toList();
        assertThat(paths).isNotEmpty();
        visit(Browsers.desk(), login, home, String.join(" ", paths), "Deutsch");
    }

    /** In each state that there is where the reader looks. */
    @ParameterizedTest
    @CsvSource({"provider, /provider", "region, /casework"})
    void invoices(String login, String home) {
        List<String> paths = portal.database().sql("""
                        select min(i.id) from invoice i
                        join role_assignment r on r.provider_id = i.provider_id
                             or r.region_id = i.region_id and i.state in ('SUBMITTED', 'RETURNED', 'ACCEPTED')
                        join user_account u on u.id = r.user_id where u.login = ? group by i.state
                        """).param(login).query(String.class).list().stream()
                .map(id -> home + "/invoices/" + id)
                .toList();
        assertThat(paths).isNotEmpty();
        visit(Browsers.desk(), login, home, String.join(" ", paths), "Deutsch");
    }

    @Test
    void anOfferAtWorkBesideWhatItsReadersNeed() {
        try (Visitor provider = new Visitor(Browsers.desk(), portal.address())) {
            provider.as("provider", "/provider/offers")
                    .settled()
                    .follow("Deutsch A1, Intensivkurs am Morgen")
                    .settled()
                    .sees("Was Leserinnen und Leser brauchen")
                    .finds("offer at work")
                    .picture("provider-offer");
        }
    }

    @Test
    void severalPeopleOnOneRunBeforeAnythingIsBooked() {
        try (Visitor caseworker = new Visitor(Browsers.desk(), portal.address())) {
            caseworker.as("caseworker", "/casework/dossiers");
            for (int row = 1; row <= 2; row++) {
                caseworker
                        .page()
                        .locator("vaadin-grid vaadin-checkbox:visible")
                        .nth(row)
                        .click();
                caseworker.settled();
            }
            caseworker.press("Kurs für 2 Personen buchen").finds("runs for several");
            caseworker
                    .page()
                    .locator(
                            "vaadin-dialog[opened] vaadin-button",
                            new Page.LocatorOptions().setHasText(Pattern.compile("Platz nehmen|Auf die Warteliste")))
                    .first()
                    .click();
            caseworker.settled().sees("Noch ist nichts gebucht.").finds("preview of several");
        }
    }

    /** Without a login: the list, a search with an answer, one without, an offer with runs, one that there is not. */
    @ParameterizedTest
    @CsvSource({"de-CH, desk", "de-CH, phone", "fa-AF, phone", "ti, phone", "uk, phone"})
    void theOpenCatalogue(String tag, String device) {
        String offer = portal.database()
                .sql("select min(offer_id) from catalogue_run where ends_on >= current_date")
                .query(String.class)
                .single();
        try (Visitor visitor =
                new Visitor(device.equals("desk") ? Browsers.desk() : Browsers.darkPhone(), portal.address())) {
            for (String path : List.of(
                    "/offers?in=",
                    "/offers?place=Olten&km=10&day=MONDAY&in=",
                    "/offers?q=gibtesnicht&in=",
                    "/offers/" + offer + "?in=",
                    "/offers/no-id?in=")) {
                visitor.open(path + tag).finds(path + tag).doesNotScrollSideways();
            }
            if (device.equals("desk")) {
                visitor.open("/offers?in=" + tag).picture("catalogue");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"دری", "ትግርኛ", "Українська"})
    void theSheetToSignOnADarkPhone(String language) {
        visit(Browsers.darkPhone(), "refugee2", "/me", "/me/plan /me/plan/sheet", language);
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
        visit(
                Browsers.desk(),
                "provider",
                "/provider",
                "/provider/today /provider/requests /provider/rosters /provider/rosters/new /provider/offers /provider/profile"
                        + " /provider/sites /provider/team /provider/invoices",
                language);
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
