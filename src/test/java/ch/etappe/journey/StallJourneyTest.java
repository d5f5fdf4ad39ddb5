package ch.etappe.journey;

import static org.awaitility.Awaitility.await;

import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.UserId;
import ch.etappe.test.MeetingWorld;
import ch.etappe.test.MovableClock;
import ch.etappe.worklist.DailyRun;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Time passes, nobody does anything, and the portal says so until somebody does. */
@Tag("browser")
@Timeout(300)
class StallJourneyTest {

    private static final String STEP = "SHORT_ASSESSMENT";

    private static final MovableClock CLOCK = new MovableClock();
    private static Portal portal;
    private static DossierId dossier;

    @BeforeAll
    static void start() {
        CLOCK.set(Instant.now());
        portal = Portal.withSample("tiny", CLOCK);
        LocalDate today = Dates.dayOf(CLOCK.instant());
        UUID caseworker = one("select id from user_account where login = 'caseworker'");
        UUID region = one("select region_id from role_assignment where user_id = '" + caseworker + "'");
        MeetingWorld world = portal.part(MeetingWorld.class);
        UserId colleague = world.staff("B. Frei", Role.CASEWORKER, new Scope.Region(region));
        world.change( // months without any act would bring all of them before ours
                "update dossier set responsible_id = ?, responsible_since = greatest(responsible_since, ?)"
                        + " where responsible_id = ?",
                colleague.id(),
                today,
                caseworker);
        dossier = world.dossier(region, world.municipalityOf(region, "Trimbach"), "Winta", today);
        world.leads(new UserId(caseworker), dossier);
        world.change(
                "update process_step s join process_step_type t on t.id = s.type_id set s.state = 'DONE', s.done_on = ?"
                        + " where s.dossier_id = ? and t.code <> ?",
                today,
                dossier.id(),
                STEP);
        portal.part(DailyRun.class).now();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    @DisplayName(
            "BR17: a case shows up when its step is a month late, with cause and suggestion, and goes when it moves")
    void aStallAppearsAndLiftsByMovingTheClock() {
        try (Visitor caseworker = new Visitor(Browsers.desk(), portal.address()).as("caseworker", "/casework")) {
            PlaywrightAssertions.assertThat(stuck(caseworker)).hasCount(0);

            CLOCK.move(Duration.ofDays(61));
            portal.part(DailyRun.class).now();
            caseworker.reload();
            PlaywrightAssertions.assertThat(stuck(caseworker))
                    .containsText("«Kurzassessment» ist 31 Tage über dem Richtwert");
            PlaywrightAssertions.assertThat(stuck(caseworker))
                    .containsText("Vorschlag: einen Termin vereinbaren und den Schritt abschliessen");
            caseworker.finds("home with a stall").picture("stall");

            caseworker
                    .follow("Tesfay, Winta")
                    .sees("31 Tage über dem Richtwert")
                    .press("«Kurzassessment» als erledigt erfassen");
            caseworker
                    .page()
                    .locator("vaadin-dialog[opened]")
                    .getByText("Als erledigt erfassen")
                    .click();
            caseworker.settled();

            await().atMost(Duration.ofSeconds(20))
                    .until(() -> portal.database()
                            .sql("select count(*) from stall where dossier_id = ?")
                            .param(dossier.id())
                            .query(Integer.class)
                            .single()
                            .equals(0));
            caseworker.reload().doesNotSee("Tage über dem Richtwert").open("/casework");
            PlaywrightAssertions.assertThat(stuck(caseworker)).hasCount(0);
        }
    }

    /** The row of the case among those that stand still, on the start page. */
    private static Locator stuck(Visitor caseworker) {
        return caseworker
                .page()
                .locator("#work-stuck li")
                .filter(new Locator.FilterOptions().setHasText("Tesfay, Winta"));
    }

    private static UUID one(String question) {
        return portal.database().sql(question).query(UUID.class).single();
    }
}
