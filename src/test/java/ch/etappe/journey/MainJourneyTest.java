package ch.etappe.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.LanguagesForTests;
import ch.etappe.i18n.Texts;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

/**
 * The main journey as one story in a real browser: a caseworker books a seat and proposes an appointment, the provider
 * confirms, the portal restarts, the refugee reads and answers in Tigrinya and Dari, and everybody else sees what is
 * theirs and nothing more.
 */
@Tag("browser")
@Timeout(300)
@TestMethodOrder(OrderAnnotation.class)
class MainJourneyTest {

    private static final Texts TEXTS = LanguagesForTests.texts();
    private static final Locale TIGRINYA = Locale.forLanguageTag("ti");
    private static final Locale DARI = Locale.forLanguageTag("fa-AF");

    /** Far enough to be the next one after what the sample has, on a working day. */
    private static final LocalDate TALK =
            Dates.dayOf(Clock.systemUTC().instant()).with(TemporalAdjusters.next(DayOfWeek.THURSDAY));

    private static Portal portal;
    private static String name;

    @BeforeAll
    static void start() throws Exception {
        portal = Portal.withSample("demo");
        name = portal.database().sql("""
                        select concat(p.official_name, ', ', p.first_name) from person p
                        join role_assignment r on r.person_id = p.id join user_account u on u.id = r.user_id
                        where u.login = 'refugee'
                        """).query(String.class).single();
        // the appointment of this story is the only one ahead, for her and for her caseworker
        portal.database().sql("""
                        delete a from appointment a join user_account u on u.id = a.host_id
                        where u.login = 'caseworker' and a.starts_at > utc_timestamp()
                        """).update();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    @Order(1)
    void aCaseworkerFindsTheDossierAndReadsItAsOnePage() {
        try (Visitor caseworker = visitor(Browsers.desk()).as("caseworker", "/casework/dossiers")) {
            caseworker.finds("list of dossiers").picture("caseworker-list");
            findDossier(caseworker);

            assertThat(caseworker.page().locator("h1")).containsText(name);
            assertThat(caseworker.page().locator("ol.path > li")).hasCount(6);
            caseworker.sees("Integrationsplan").sees("Termine").sees("Kurse").finds("dossier");
        }
    }

    @Test
    @Order(2)
    void fromAGoalToASeatAndAnAppointment() {
        try (Visitor caseworker = visitor(Browsers.desk()).as("caseworker", "/casework/dossiers")) {
            findDossier(caseworker);
            caseworker.follow("Plan öffnen").finds("plan");
            caseworker.press("Ziel hinzufügen").finds("goal dialog").press("Speichern");
            Locator goal = caseworker
                    .page()
                    .locator("article.goal", hasText("Ich verstehe und spreche Deutsch im Alltag"))
                    .last();
            goal.getByText("Massnahme hinzufügen").click();
            caseworker.settled().finds("measure dialog").press("Speichern");
            goal.getByText("Platz suchen").click();
            caseworker.settled().type("Suche nach Titel, Anbieter, Ort oder Niveau", provider());
            caseworker.sees("Sie entscheiden; von selbst wird nichts gebucht.").finds("run picker");
            caseworker
                    .page()
                    .locator("vaadin-button", hasText("Platz nehmen"))
                    .first()
                    .click();
            caseworker
                    .settled()
                    .sees("Platz angefragt. Der Platz ist gehalten.")
                    .sees("wartet auf den Anbieter");
            caseworker.finds("plan with seat").follow("Zum Dossier");
            proposeAppointment(caseworker);
            caseworker.sees("Der Termin ist vorgeschlagen.").reload().picture("caseworker");
        }
    }

    @Test
    @Order(3)
    void theProviderConfirmsTheRequestOnItsRoster() {
        try (Visitor provider = visitor(Browsers.desk()).as("provider", "/provider/rosters")) {
            provider.finds("rosters");
            provider.page().locator("main a", hasText(runTitle())).first().click();
            provider.settled().sees(name).finds("roster").picture("provider");
            provider.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name + " bestätigen"))
                    .click();
            provider.settled().sees(name + " ist bestätigt.");
        }
    }

    @Test
    @Order(4)
    void allOfItSurvivesARestart() {
        portal.restart();

        assertThat(portal.database()
                        .sql("select state from enrolment order by requested_at desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("CONFIRMED");
    }

    @Test
    @Order(5)
    void theRefugeeReadsAndAnswersInTigrinyaOnAPhone() {
        try (Visitor refugee = visitor(Browsers.phone()).as("refugee", "/me")) {
            refugee.speak("ትግርኛ");
            readsNextAppointment(refugee, TIGRINYA, "ltr").picture("phone-tigrinya");
            refugee.press(TEXTS.get(TIGRINYA, "appointment.me.come"))
                    .sees(TEXTS.get(TIGRINYA, "appointment.me.coming"));

            refugee.reload();
            assertThat(refugee.page().locator("html")).hasAttribute("lang", "ti");
            refugee.sees(TEXTS.get(TIGRINYA, "appointment.me.coming")).follow(TEXTS.get(TIGRINYA, "plan.me.title"));
            refugee.sees(TEXTS.get(TIGRINYA, "plan.me.goal.lang-everyday")).finds("plan on the phone");
        }
    }

    @Test
    @Order(6)
    void theChosenLanguageStaysAtTheNextLoginAndCanBeChangedToDari() {
        try (Visitor refugee = visitor(Browsers.darkPhone()).as("refugee", "/me")) {
            assertThat(refugee.page().locator("html")).hasAttribute("lang", "ti");

            refugee.speak("دری");
            readsNextAppointment(refugee, DARI, "rtl").picture("phone-dari");
            refugee.press(TEXTS.get(DARI, "appointment.me.change-cannot"))
                    .sees(TEXTS.get(DARI, "appointment.me.not-coming"));
        }
    }

    @Test
    @Order(7)
    void theCaseworkerSeesTheAnswer() {
        try (Visitor caseworker = visitor(Browsers.desk()).as("caseworker", "/casework")) {
            caseworker.sees(name).sees("Gespräch zum Plan: kann nicht kommen").finds("caseworker's home");
        }
    }

    @Test
    @Order(8)
    void theMunicipalityRecordsATalk() {
        try (Visitor municipality = visitor(Browsers.desk()).as("municipality", "/municipality/talks")) {
            municipality.finds("talks");
            municipality
                    .page()
                    .locator("vaadin-button", hasText("Als geführt erfassen"))
                    .first()
                    .click();
            municipality.settled().finds("talk dialog").press("Erfassen").sees("Das Gespräch ist erfasst.");
        }
    }

    @Test
    @Order(9)
    void theRegionLeadSeesTheOwnRegionAndNothingElse() {
        int own = portal.database().sql("""
                        select count(*) from dossier d join role_assignment r on r.region_id = d.region_id
                        join user_account u on u.id = r.user_id where u.login = 'region' and d.state <> 'CLOSED'
                        """).query(Integer.class).single();
        String foreign = portal.database().sql("""
                        select d.id from dossier d where d.region_id not in
                            (select r.region_id from role_assignment r join user_account u on u.id = r.user_id
                             where u.login = 'region') limit 1
                        """).query(String.class).single();
        try (Visitor lead = visitor(Browsers.desk()).as("region", "/casework/dossiers")) {
            lead.sees(own + " Dossiers");

            lead.open("/casework/dossiers/" + foreign).sees("Diese Seite gibt es nicht");
        }
    }

    @Test
    @Order(10)
    void theCantonPublishesASubmittedOffer() {
        try (Visitor canton = visitor(Browsers.desk()).as("canton", "/canton/publishing")) {
            canton.finds("publishing");
            canton.page().locator("main a[href*='publishing/']").first().click();
            canton.settled().finds("offer").press("Veröffentlichen").sees("ist veröffentlicht");
        }
    }

    @Test
    @Order(11)
    void theAdminManagesUsersAndSeesNoCase() {
        try (Visitor admin = visitor(Browsers.desk()).as("admin", "/admin/users")) {
            admin.sees("caseworker2").finds("users");

            admin.open("/casework/dossiers").sees("Diese Seite gibt es nicht").doesNotSee(name);
        }
    }

    private static void findDossier(Visitor caseworker) {
        caseworker.type("Liste durchsuchen", name.replace(",", ""));
        assertThat(caseworker.page().locator(".total")).hasText("1 Dossier");
        caseworker.follow(name);
    }

    private static void proposeAppointment(Visitor caseworker) {
        caseworker.press("Termin vorschlagen");
        caseworker.page().getByLabel("Worum geht es?").click();
        caseworker
                .page()
                .locator("vaadin-select-item")
                .getByText("Gespräch zum Plan")
                .first()
                .click();
        caseworker.type("Tag", Dates.numeric(TALK)).type("Zeit", "09:30");
        caseworker.finds("appointment dialog").press("Vorschlagen");
    }

    private static Visitor readsNextAppointment(Visitor refugee, Locale reader, String direction) {
        Page page = refugee.page();
        assertThat(page.locator("html")).hasAttribute("dir", direction);
        Locator card = page.locator(".next").first();
        assertThat(card).containsText(Dates.inWords(TALK, reader));
        assertThat(card).containsText("09:30");
        assertThat(card).containsText("Sozialregion Olten");
        assertThat(page.locator("ol.path")).containsText(TEXTS.get(reader, "plan.me.goal.lang-everyday"));
        return refugee.finds("home in " + reader);
    }

    private static String provider() {
        return portal.database().sql("""
                        select p.name from provider p join role_assignment r on r.provider_id = p.id
                        join user_account u on u.id = r.user_id where u.login = 'provider'
                        """).query(String.class).single();
    }

    /** Of the run on which the seat of this story was asked for. */
    private static String runTitle() {
        return portal.database().sql("""
                        select json_value(o.title, '$."de-CH"') from enrolment e
                        join course_run c on c.id = e.course_run_id join offer o on o.id = c.offer_id
                        order by e.requested_at desc limit 1
                        """).query(String.class).single();
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Visitor visitor(BrowserContext browser) {
        return new Visitor(browser, portal.address());
    }
}
