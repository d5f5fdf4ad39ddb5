package ch.etappe.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.i18n.Dates;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A municipality invites, prints, talks with a tablet between two people, and the region reads what came of it. */
@Tag("browser")
@Timeout(180)
class TalkJourneyTest {

    private static Portal portal;

    @BeforeAll
    static void start() {
        portal = Portal.withSample("demo");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void fromTheInvitationToTheRecordOnTheCasePage() {
        String dossier = openTalk();
        try (Visitor official = new Visitor(Browsers.tablet(), portal.address())) {
            official.as("municipality", "/municipality/talks").finds("worklist").doesNotScrollSideways();
            official.open("/municipality/talks/" + dossier);
            letter(invite(official));
            talk(official);
        }
        try (Visitor anybody = new Visitor(Browsers.darkPhone(), portal.address())) {
            place(anybody, one("select token from talk_invitation order by invited_at desc limit 1"));
        }
        try (Visitor official = new Visitor(Browsers.tablet(), portal.address())) {
            official.as("municipality", "/municipality/talks").open("/municipality/talks/" + dossier);
            official.sees("1 von 9 Themen");
            official.page()
                    .locator("vaadin-radio-button")
                    .filter(new Locator.FilterOptions().setHasText("Die Sozialregion klärt den Bedarf"))
                    .click();
            official.settled().press("Gespräch abschliessen").sees("Das Gespräch ist erfasst.");
        }
        try (Visitor caseworker = new Visitor(Browsers.desk(), portal.address())) {
            caseworker
                    .as("caseworker", "/casework/dossiers/" + dossier)
                    .sees("Deutschkurs am Abend")
                    .sees("Die Sozialregion klärt den Bedarf")
                    .finds("case page with the talk");
        }
    }

    /** Opens the letter in a tab of its own. */
    private static Page invite(Visitor official) {
        official.press("Einladen").finds("invitation").type("Tag", "24.11.2099").press("Einladen und Brief öffnen");
        official.sees("mehr als ein Jahr").type("Tag", inAWeek());
        Locator begin = official.page().getByLabel("Beginn").first();
        begin.fill("10:00");
        begin.press("Enter");
        choose(official, "vaadin-dialog vaadin-select", "العربية");
        return official.page().waitForPopup(() -> official.press("Einladen und Brief öffnen"));
    }

    private static void letter(Page letter) {
        letter.waitForLoadState();
        onPaper(letter);
        assertThat(letter.locator(".no-print")).isHidden();
        assertThat(letter.locator("section[lang='ar'][dir='rtl']")).isVisible();
        assertThat(letter.locator("section[lang='de-CH']")).isVisible();
        assertThat(letter.locator("svg.qr")).isVisible();
        assertThat(letter.locator(".to").boundingBox().x)
                .as("the window of the envelope is on the right, whatever the language")
                .isGreaterThan(400);
        assertThat(new AxeBuilder(letter).setLegacyMode(true).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
        letter.close();
    }

    /** By the browser's own protocol, for Playwright spells "print" by the JVM's language, which is Turkish here. */
    private static void onPaper(Page letter) {
        JsonObject print = new JsonObject();
        print.addProperty("media", "print");
        letter.context().newCDPSession(letter).send("Emulation.setEmulatedMedia", print);
    }

    private static void place(Visitor anybody, String token) {
        anybody.open("/t/" + token + "?in=ar").finds("place in Arabic").doesNotScrollSideways();
        anybody.page().locator("details.languages > summary").click();
        anybody.page().locator("details.languages button").getByText("ትግርኛ").click();
        assertThat(anybody.page().locator("html")).hasAttribute("lang", "ti");
        anybody.settled().finds("place in Tigrinya");
        assertThat(anybody.page().context().cookies()).as("no cookie").isEmpty();
    }

    private static void talk(Visitor official) {
        choose(official, ".guide-head vaadin-select", "دری");
        assertThat(official.page().locator(".topic [lang='fa-AF'][dir='rtl']").first())
                .isVisible();
        official.settled().finds("guide in Dari").doesNotScrollSideways();
        Locator language = official.page().locator("#language");
        language.locator("vaadin-checkbox").first().click();
        official.settled();
        language.locator("vaadin-checkbox").nth(1).click();
        official.settled();
        language.locator("textarea").fill("Deutschkurs am Abend");
        language.locator("textarea").blur();
        official.page()
                .waitForCondition(() -> "Deutschkurs am Abend"
                        .equals(one("select coalesce(max(need_words), '') from talk_topic"
                                + " where topic = 'LANGUAGE' and need_words like '%Abend'")));
        official.settled().sees("1 von 9 Themen").reload().sees("1 von 9 Themen");
        assertThat(official.page().locator("#language textarea")).hasValue("Deutschkurs am Abend");
    }

    private static String inAWeek() {
        return Dates.numeric(LocalDate.now(Dates.ZURICH).plusDays(7));
    }

    /** The talk of somebody in Olten that nobody has held and nobody is invited to. */
    private static String openTalk() {
        String dossier = one("""
                select w.dossier_id from talk_worklist w join municipality m on m.bfs_no = w.bfs_no
                where m.name = 'Olten' and w.held_on is null order by w.due_on limit 1
                """);
        portal.database()
                .sql("delete from talk_invitation where dossier_id = ?")
                .param(dossier)
                .update();
        return dossier;
    }

    private static String one(String question) {
        return portal.database().sql(question).query(String.class).single();
    }

    private static void choose(Visitor official, String select, String language) {
        official.page().locator(select).first().click();
        official.page()
                .locator("vaadin-select-item:visible")
                .getByText(language)
                .first()
                .click();
        official.settled();
    }
}
