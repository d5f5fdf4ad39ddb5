package ch.etappe.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What hurried, unlucky and hostile people type, and what happens to it. */
@Tag("browser")
@Timeout(120)
class BadInputTest {

    private static final String HOSTILE = "<script>alert(1)</script> 😀 سلام \"'><img src=x onerror=alert(2)>";

    /** Measures have a button of the same text. */
    private static final String CHANGE_GOAL = "vaadin-button[aria-label^='Ziel'][aria-label$='ändern']";

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
    void whatIsTypedIsShownAndNeverRun() {
        List<String> alerts = new ArrayList<>();
        try (Visitor caseworker = caseworker()) {
            caseworker.page().onDialog(dialog -> {
                alerts.add(dialog.message());
                dialog.dismiss();
            });
            openPlan(caseworker);
            ownWords(caseworker, HOSTILE);
            caseworker.press("Speichern");

            assertThat(caseworker.page().locator("article.goal", withText(HOSTILE)))
                    .isVisible();
            caseworker.follow("Zum Dossier");
            assertThat(caseworker.page().locator("article.goal", withText(HOSTILE)))
                    .isVisible();
            assertThat(alerts).isEmpty();
        }
    }

    @Test
    void tooMuchTextIsSaidNextToTheFieldAndNothingIsLost() {
        try (Visitor caseworker = caseworker()) {
            openPlan(caseworker);
            ownWords(caseworker, "");
            caseworker.press("Speichern").sees("Bitte wählen Sie ein vorbereitetes Ziel oder schreiben Sie eines.");

            caseworker.type("Ziel in eigenen Worten", "x".repeat(2000)).press("Speichern");
            caseworker.sees("Zeichen lang sein.").finds("too long a goal");
            assertThat(caseworker.page().getByLabel("Ziel in eigenen Worten").inputValue())
                    .hasSize(2000);
        }
    }

    @Test
    void aLoginThatEndsWhileTypingLosesNothing() {
        try (Visitor caseworker = caseworker()) {
            openPlan(caseworker);
            String plan = caseworker.path();
            ownWords(caseworker, "Ich lerne Velo fahren");
            caseworker
                    .page()
                    .waitForCondition(() -> portal.database()
                                    .sql("select count(*) from draft where content like '%Velo%'")
                                    .query(Integer.class)
                                    .single()
                            == 1);
            caseworker.page().context().clearCookies();

            caseworker.as("caseworker", plan).press("Ziel hinzufügen").sees("Entwurf wiederhergestellt");
            assertThat(caseworker.page().getByLabel("Ziel in eigenen Worten")).hasValue("Ich lerne Velo fahren");
        }
    }

    @Test
    void twoTabsShowBothVersionsFieldByField() {
        try (Visitor first = caseworker();
                Visitor second = caseworker()) {
            openPlan(first);
            openPlan(second);
            first.page().locator(CHANGE_GOAL).first().click();
            second.page().locator(CHANGE_GOAL).first().click();
            first.type("Erreichen bis", "30.6.2030").press("Speichern");
            second.type("Erreichen bis", "31.12.2031").press("Speichern");

            second.sees("30.6.2030").sees("31.12.2031").finds("conflict");
        }
    }

    @Test
    void backAfterLogoutShowsNothing() {
        try (Visitor caseworker = caseworker()) {
            caseworker.page().getByText("Abmelden").first().click();
            caseworker.page().waitForURL("**/login**");
            caseworker.page().goBack();

            assertThat(caseworker.page().locator("[name=password]")).isVisible();
        }
    }

    @Test
    void anAddressThatDoesNotExistSaysSoAndLeadsHome() {
        try (Visitor caseworker = caseworker()) {
            caseworker
                    .open("/casework/dossiers/no-id")
                    .sees("Diese Seite gibt es nicht")
                    .finds("not found");
        }
    }

    private static Visitor caseworker() {
        return new Visitor(Browsers.desk(), portal.address()).as("caseworker", "/casework/dossiers?q=Tesfay+Selam");
    }

    private static void openPlan(Visitor caseworker) {
        caseworker.follow("Tesfay, Selam").follow("Plan öffnen");
        caseworker.page().waitForURL("**/casework/plans/**");
    }

    private static void ownWords(Visitor caseworker, String text) {
        caseworker.press("Ziel hinzufügen");
        caseworker.page().getByLabel("Vorbereitetes Ziel").click();
        caseworker
                .page()
                .locator("vaadin-select-item")
                .getByText("Eigene Worte")
                .first()
                .click();
        caseworker.settled().type("Ziel in eigenen Worten", text);
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
