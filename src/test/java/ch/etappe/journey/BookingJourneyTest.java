package ch.etappe.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.i18n.LanguagesForTests;
import ch.etappe.i18n.Texts;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

/**
 * From a goal to a plan in force, as one story in a real browser: a ranked seat is booked, its costs are asked for in
 * the same flow and approved by somebody else, the provider confirms, the person signs on the phone in Dari, the
 * office signs, and both have the PDF. All of it holds after a restart.
 */
@Tag("browser")
@Timeout(300)
@TestMethodOrder(OrderAnnotation.class)
class BookingJourneyTest {

    private static final Texts TEXTS = LanguagesForTests.texts();
    private static final Locale DARI = Locale.forLanguageTag("fa-AF");

    /** Goal, measure, where to look, which seat. */
    private static final int CLICKS_TO_A_SEAT = 4;

    /** That three others do not pay, and the request itself. */
    private static final int CLICKS_TO_THE_REQUEST = 4;

    /** A limit, no pause: the print job looks every 5 s and gives Chromium 60 s, and this suite keeps the machine busy. */
    private static final int PDF_MILLISECONDS = 120_000;

    private static Portal portal;
    private static String name;
    private static String dossier;
    private static String plan;
    private static long committedBefore;

    @BeforeAll
    static void start() {
        portal = Portal.withSample("demo");
        Map<String, Object> person = portal.database().sql("""
                        select concat(p.official_name, ', ', p.first_name) as name, d.id as dossier, i.id as plan
                        from person p join dossier d on d.person_id = p.id
                        join integration_plan i on i.dossier_id = d.id and i.state = 'DRAFT'
                        join role_assignment r on r.person_id = p.id join user_account u on u.id = r.user_id
                        where u.login = 'refugee'
                        """).query().singleRow();
        name = String.valueOf(person.get("name"));
        dossier = String.valueOf(person.get("dossier"));
        plan = String.valueOf(person.get("plan"));
        // the person of this story speaks Dari
        run("update person_language l join dossier d on d.person_id = l.person_id set l.language = 'fa-AF'"
                + " where l.position = 0 and d.id = '" + dossier + "'");
        // whichever day it is: what this provider teaches is paid by the flat rate after an approval, and has a seat
        run("""
                update offer o join role_assignment r on r.provider_id = o.provider_id
                join user_account u on u.id = r.user_id
                set o.needs_cost_approval = true, o.needs_cantonal_approval = false
                where u.login = 'provider'
                """);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    @Order(1)
    void fromAGoalToARankedSeatAndItsCostsInOneFlow() {
        try (Visitor caseworker = visitor(Browsers.desk()).as("caseworker", "/casework/dossiers/" + dossier)) {
            caseworker.sees(name).follow("Plan öffnen").sees("Entwurf");
            countClicks(caseworker);
            caseworker.press("Ziel hinzufügen").finds("goal dialog").press("Speichern, weiter zur Massnahme");
            caseworker.finds("measure dialog").press("Speichern und Platz suchen");
            caseworker
                    .sees("Vorschläge des Portals, die passendsten zuerst. Sie entscheiden")
                    .picture("caseworker-seats")
                    .type("Suche nach Titel, Anbieter, Ort oder Niveau", provider())
                    .finds("ranked seats");
            Locator best = caseworker.page().locator("vaadin-dialog[opened] vaadin-button", hasText("Platz nehmen"));
            best.first().click();
            caseworker.settled().sees("Kostengutsprache beantragen");
            assertThat(clicks(caseworker))
                    .as("clicks from the goal to a booked seat")
                    .isEqualTo(CLICKS_TO_A_SEAT);

            caseworker
                    .sees("Anteil der Person, nicht Teil der Gutsprache")
                    .sees(", " + provider())
                    .finds("costs of the seat");
            for (String other : List.of("Arbeitslosenversicherung", "Invalidenversicherung", "Bildungsbehörden")) {
                caseworker
                        .page()
                        .locator("vaadin-checkbox", hasText(other))
                        .locator("input")
                        .click();
            }
            caseworker.settled().press("Beantragen").sees("Die Kostengutsprache ist beantragt.");
            assertThat(clicks(caseworker))
                    .as("clicks from the goal to the request for its costs")
                    .isEqualTo(CLICKS_TO_A_SEAT + CLICKS_TO_THE_REQUEST);
            caseworker.sees("wartet auf Kostengutsprache").finds("plan with the seat");
        }
        assertThat(seat()).isEqualTo("APPROVAL_PENDING");
        assertThat(approval("state")).isEqualTo("SUBMITTED");
        committedBefore = committed();
    }

    @Test
    @Order(2)
    void whoAskedCannotDecide() {
        try (Visitor caseworker = visitor(Browsers.desk()).as("caseworker", "/casework/approvals/" + approval("id"))) {
            caseworker.sees("Diese Kostengutsprache haben Sie selbst beantragt. Es entscheidet jemand anderes.");
            caseworker.finds("own request");
            assertThat(caseworker.button("Bewilligen")).isHidden();

            caseworker.open("/canton/approvals/" + approval("id")).sees("Diese Seite gibt es nicht");
        }
    }

    @Test
    @Order(3)
    void theRegionLeadApprovesAndTheMoneyIsSetAside() {
        try (Visitor lead = visitor(Browsers.desk()).as("region", "/casework/approvals")) {
            lead.sees("Zu entscheiden").finds("approvals").follow(name);
            lead.sees("Beantragt").sees("Frei im Topf").finds("approval").picture("region-approval");
            lead.press("Bewilligen").sees("Bewilligt. Der Betrag ist gebunden.").finds("approved");
        }
        assertThat(approval("state")).isEqualTo("APPROVED");
        assertThat(seat()).isEqualTo("APPROVED");
        assertMoneyIsSetAside();
    }

    @Test
    @Order(4)
    void theProviderConfirmsOnItsRosterAndReadsNothingOfMoney() {
        String roster = one("select course_run_id from enrolment" + newest());
        try (Visitor provider = visitor(Browsers.desk()).as("provider", "/provider/rosters")) {
            provider.page().locator("main a[href*='" + roster + "']").first().click();
            provider.settled().sees(name).doesNotSee("Kostengutsprache").finds("roster");
            provider.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name + " bestätigen"))
                    .click();
            provider.settled().sees(name + " ist bestätigt.");
        }
        assertThat(seat()).isEqualTo("CONFIRMED");
    }

    @Test
    @Order(5)
    void thePlanIsProposed() {
        try (Visitor caseworker = visitor(Browsers.desk()).as("caseworker", "/casework/plans/" + plan)) {
            caseworker.sees("bestätigt").press("Vorschlagen").sees("Der Plan ist vorgeschlagen.");
            caseworker.sees("Blatt Deutsch und Dari").finds("proposed plan");
        }
    }

    @Test
    @Order(6)
    void thePersonReadsAndSignsInDariOnADarkPhone() {
        try (Visitor person = visitor(Browsers.darkPhone()).as("refugee", "/me")) {
            person.speak("دری").sees(dari("plan.me.sign.invite")).finds("home").follow(dari("plan.me.sign.open"));
            assertThat(person.page().locator("html")).hasAttribute("dir", "rtl");
            person.sees(dari("plan.me.goal.lang-everyday")).sees("Integrationsplan");
            person.finds("sheet").doesNotScrollSideways();

            Locator sign = person.page().locator(".sheet-sign");
            sign.locator("input[type=checkbox]").check();
            sign.scrollIntoViewIfNeeded();
            person.picture("phone-sign-dari");
            person.press(dari("plan.me.sign.button")).sees(dari("plan.me.sign.waiting"));
            person.finds("signed sheet").reload().sees(dari("plan.me.sign.waiting"));
            assertThat(person.page().locator(".sheet-sign")).hasCount(0);
        }
        assertThat(one("select concat(signatory, ' ', way, ' ', language) from plan_signature"
                        + " order by recorded_at desc limit 1"))
                .isEqualTo("CLIENT DIGITAL fa-AF");
    }

    @Test
    @Order(7)
    void theOfficeSignsAndThePlanIsInForce() {
        try (Visitor caseworker = visitor(Browsers.desk()).as("caseworker", "/casework/plans/" + plan)) {
            caseworker.sees("mit dem eigenen Zugang").press("Für die Sozialregion unterschreiben");
            caseworker
                    .page()
                    .locator("vaadin-confirm-dialog vaadin-button", hasText("Für die Sozialregion unterschreiben"))
                    .click();
            caseworker.settled().sees("Beide haben unterschrieben. Der Plan ist in Kraft.");
        }
        assertThat(planState()).isEqualTo("IN_FORCE");
    }

    @Test
    @Order(8)
    void bothFetchTheSamePdf() throws Exception {
        try (Visitor caseworker = visitor(Browsers.desk()).as("caseworker", "/casework/plans/" + plan)) {
            caseworker
                    .page()
                    .waitForCondition(
                            () -> one("select count(*) from print_order p join integration_plan i on i.sheet_id = p.id"
                                            + " where p.made_at is not null and i.id = '" + plan + "'")
                                    .equals("1"),
                            new Page.WaitForConditionOptions().setTimeout(PDF_MILLISECONDS));
            caseworker.reload().finds("plan in force");
            assertIsThePdf(caseworker.page().waitForDownload(() -> caseworker.follow("PDF")));
        }
        try (Visitor person = visitor(Browsers.darkPhone()).as("refugee", "/me/plan")) {
            person.follow(dari("plan.me.sign.open")).sees(dari("plan.me.sign.in-force"));
            person.finds("sheet in force");
            assertIsThePdf(person.page().waitForDownload(() -> person.follow(dari("plan.me.sheet.pdf"))));
        }
    }

    @Test
    @Order(9)
    void allOfItHoldsAfterARestart() {
        portal.restart();

        assertThat(seat()).isEqualTo("CONFIRMED");
        assertThat(planState()).isEqualTo("IN_FORCE");
        assertMoneyIsSetAside();
        try (Visitor person = visitor(Browsers.darkPhone()).as("refugee", "/me/plan/sheet")) {
            person.sees(dari("plan.me.sign.in-force"));
        }
    }

    /** Of the fund that bears the costs, to the centime, and as an entry of its own. */
    private static void assertMoneyIsSetAside() {
        long granted = Long.parseLong(approval("approved_amount"));
        assertThat(granted).isPositive();
        assertThat(committed() - committedBefore).isEqualTo(granted);
        assertThat(one("select concat(open_amount, ' ', spent) from fund_commitment where object_id = '"
                        + approval("id") + "'"))
                .isEqualTo(granted + " 0");
        assertThat(one("select count(*) from fund_year y where y.committed <> (select coalesce(sum(c.open_amount), 0)"
                        + " from fund_commitment c where c.fund_id = y.fund_id and c.year_no = y.year_no)"))
                .as("funds whose position differs from what is open")
                .isEqualTo("0");
    }

    private static void assertIsThePdf(Download download) {
        try {
            byte[] pdf = Files.readAllBytes(download.path());
            assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(pdf);
            assertThat(HexFormat.of().formatHex(hash))
                    .isEqualTo(one("select p.sha256 from print_order p join integration_plan i on i.sheet_id = p.id"
                            + " where i.id = '" + plan + "'"));
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** By presses of the pointer, for a press on a label is one to a person and two clicks to the browser. */
    private static void countClicks(Visitor visitor) {
        visitor.page().evaluate("""
                        () => { window.presses = 0;
                                addEventListener('pointerdown', press => window.presses += press.isTrusted, true); }
                        """);
    }

    private static int clicks(Visitor visitor) {
        return ((Number) visitor.page().evaluate("window.presses")).intValue();
    }

    private static long committed() {
        return Long.parseLong(one("select sum(committed) from fund_year"));
    }

    private static String seat() {
        return one("select state from enrolment" + newest());
    }

    private static String approval(String column) {
        return one("select a." + column + " from cost_approval a join enrolment e on e.id = a.enrolment_id"
                + " where a.dossier_id = '" + dossier + "' order by a.drafted_at desc limit 1");
    }

    private static String newest() {
        return " where dossier_id = '" + dossier + "' order by requested_at desc limit 1";
    }

    private static String planState() {
        return one("select state from integration_plan where id = '" + plan + "'");
    }

    private static String provider() {
        return one("select p.name from provider p join role_assignment r on r.provider_id = p.id"
                + " join user_account u on u.id = r.user_id where u.login = 'provider'");
    }

    private static String one(String question) {
        return portal.database().sql(question).query(String.class).single();
    }

    private static void run(String change) {
        portal.database().sql(change).update();
    }

    private static String dari(String key) {
        return TEXTS.get(DARI, key);
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Visitor visitor(BrowserContext browser) {
        return new Visitor(browser, portal.address());
    }
}
