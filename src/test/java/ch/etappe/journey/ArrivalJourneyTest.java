package ch.etappe.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ch.etappe.i18n.Dates;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** From the papers on the table to a case that is ready for its plan: five people's work on one person. */
@Tag("browser")
@Timeout(180)
class ArrivalJourneyTest {

    private static final LocalDate TODAY = LocalDate.now(Dates.ZURICH);

    private static Portal portal;

    @BeforeAll
    static void start() {
        portal = Portal.withSample("tiny");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void fromArrivalToPlanReady() {
        String dossier;
        try (Visitor caseworker = at(Browsers.desk()).as("caseworker", "/casework")) {
            dossier = register(caseworker);
        }
        try (Visitor official = at(Browsers.desk()).as("municipality", "/municipality/talks?q=Tesfai")) {
            inDialog(official.press("Als geführt erfassen: Tesfai, Sälam"), "Erfassen");
            official.sees("Das Gespräch ist erfasst.");
        }
        try (Visitor caseworker = at(Browsers.desk()).as("caseworker", "/casework/dossiers/" + dossier)) {
            caseworker.press("Fallführung aufnehmen").sees("Aktiv");
            assess(caseworker.press("Kurzassessment beginnen"));
            caseworker.open("/casework/dossiers/" + dossier).press("Plan beginnen");
            caseworker.press("Ziel hinzufügen").press("Speichern");
            caseworker.sees("Ich verstehe und spreche Deutsch im Alltag");

            caseworker.open("/casework/dossiers/" + dossier).finds("a case that is ready for its plan");
            assertThat(caseworker.page().locator("ol.path > li").first()).containsText("Erstinformation");
        }
        Assertions.assertThat(one("select group_concat(t.code order by t.code) from process_step s"
                        + " join process_step_type t on t.id = s.type_id where s.state = 'DONE' and s.dossier_id = '"
                        + dossier + "'"))
                .isEqualTo("FIRST_INFORMATION_TALK,SHORT_ASSESSMENT");
    }

    @Test
    void theFormsFitATabletAndSayWhatIsMissing() {
        try (Visitor caseworker = at(Browsers.tablet()).as("caseworker", "/casework/arrivals/new")) {
            caseworker.press("Erfassen und Dossier eröffnen").sees("Angaben fehlen");
            caseworker.finds("arrival with errors").doesNotScrollSideways();
        }
        try (Visitor official = at(Browsers.tablet()).as("municipality", "/municipality/arrivals/new")) {
            official.sees("Gespeichert werden sie nicht").finds("relocation").doesNotScrollSideways();
        }
    }

    /** Somebody who is written almost like Selam Tesfay, born the same day. */
    private static String register(Visitor caseworker) {
        caseworker.follow("Ankunft erfassen");
        Page page = caseworker.page();
        page.getByText("Zuweisung aus einem kantonalen Zentrum").click();
        choose(caseworker, "Gemeinde", "Olten");
        caseworker.settled().type("Zugewiesen am", Dates.numeric(TODAY.minusDays(2)));
        caseworker.type("Name", "Tesfai").type("Vorname", "Sälam").type("Geburt", birthOf("refugee"));
        caseworker
                .sees("Vielleicht gibt es diese Person schon")
                .sees("Tesfay, Selam")
                .finds("arrival with a warning")
                .picture("arrival");
        select(caseworker, "Geschlecht", "weiblich");
        choose(caseworker, "Nationalität", "Eritrea");
        caseworker.type("Einreise", Dates.numeric(TODAY.minusMonths(3)));
        caseworker.type("ZEMIS-Nummer", "012.345.678-9");
        select(caseworker, "Ausweis", "N");
        select(caseworker, "Zielgruppe", "Asylsuchend");
        pick(caseworker, page.locator(".spoken input").first(), "Tigrinya");
        select(caseworker.settled(), "Schrift", "andere Schrift");

        caseworker.press("Erfassen und Dossier eröffnen").sees("Vielleicht gibt es diese Person schon");
        page.locator("vaadin-confirm-dialog").getByText("Abbrechen").click();
        caseworker.settled().press("Das ist jemand anders, weiter").press("Erfassen und Dossier eröffnen");
        caseworker.sees("Tesfai, Sälam ist erfasst. Zuständig ist");
        page.waitForURL(url -> url.contains("/casework/dossiers/"));
        return caseworker.path().substring("/casework/dossiers/".length());
    }

    private static void assess(Visitor caseworker) {
        Page page = caseworker.page();
        caseworker.type("Geführt am", Dates.numeric(TODAY));
        choose(caseworker, "Sprache", "Tigrinya");
        for (Locator dimension : page.locator("section.dimension").all()) {
            dimension.locator("vaadin-radio-button").nth(2).click();
            dimension.locator("textarea").fill("Zeigt es im Gespräch.");
            dimension.locator("textarea").blur();
        }
        page.locator("#outcome vaadin-radio-button").first().click();
        page.locator("#outcome vaadin-checkbox").first().click();
        caseworker.settled().press("Abschliessen");
        page.locator("vaadin-confirm-dialog vaadin-button", hasText("Abschliessen"))
                .click();
        caseworker.settled().sees("Die Abklärung ist abgeschlossen.");
    }

    private static void inDialog(Visitor somebody, String button) {
        somebody.page()
                .locator("vaadin-dialog vaadin-button", hasText(button))
                .last()
                .click();
        somebody.settled();
    }

    private static void choose(Visitor somebody, String label, String option) {
        Locator field = somebody.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        pick(somebody, field, option);
    }

    /** An open list lets nobody click beside it, so it is chosen from and not left by a key. */
    private static void pick(Visitor somebody, Locator field, String option) {
        field.fill(option);
        somebody.page()
                .locator("vaadin-combo-box-item:visible")
                .getByText(option, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        somebody.settled();
    }

    private static void select(Visitor somebody, String label, String option) {
        somebody.page()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(somebody.page().locator("label").getByText(label)))
                .first()
                .click();
        somebody.page()
                .locator("vaadin-select-item:visible")
                .getByText(option, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        somebody.settled();
    }

    private static String birthOf(String login) {
        return one(
                "select date_format(p.birth_date, '%d.%m.%Y') from person p join role_assignment r on r.person_id = p.id"
                        + " join user_account u on u.id = r.user_id where u.login = '" + login + "'");
    }

    private static String one(String question) {
        return portal.database().sql(question).query(String.class).single();
    }

    private static Visitor at(BrowserContext browser) {
        return new Visitor(browser, portal.address());
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
