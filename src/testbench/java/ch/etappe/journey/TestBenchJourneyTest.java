package ch.etappe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.i18n.Dates;
import com.vaadin.flow.component.button.testbench.ButtonElement;
import com.vaadin.flow.component.datepicker.testbench.DatePickerElement;
import com.vaadin.flow.component.select.testbench.SelectElement;
import com.vaadin.flow.component.textfield.testbench.TextFieldElement;
import com.vaadin.flow.component.timepicker.testbench.TimePickerElement;
import com.vaadin.testbench.TestBenchElement;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The main journey of {@link MainJourneyTest} on TestBench's element classes, for those who hold a licence key.
 * Compiled by everybody, so that it follows the screens.
 */
@Tag("testbench")
@TestMethodOrder(OrderAnnotation.class)
class TestBenchJourneyTest {

    private static final String DESK = "1440,900";
    private static final String PHONE = "390,844";
    private static final LocalDate TALK =
            Dates.dayOf(Clock.systemUTC().instant()).with(TemporalAdjusters.next(DayOfWeek.THURSDAY));

    private static Portal portal;
    private static String name;

    @BeforeAll
    static void start() {
        portal = Portal.withSample("demo");
        name = portal.database().sql("""
                        select concat(p.official_name, ', ', p.first_name) from person p
                        join role_assignment r on r.person_id = p.id join user_account u on u.id = r.user_id
                        where u.login = 'refugee'
                        """).query(String.class).single();
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
    void theCaseworkerBooksASeatAndProposesAnAppointment() {
        try (TestBenchPerson caseworker = person(DESK).as("caseworker", "/casework/dossiers")) {
            search(caseworker, "Liste durchsuchen", name.replace(",", ""));
            caseworker.follow(name).follow("Plan öffnen").press("Ziel hinzufügen").press("Speichern");
            TestBenchElement goal = caseworker.$(TestBenchElement.class).withClassName("goal").last();
            goal.$(ButtonElement.class).withCaption("Massnahme hinzufügen").first().click();
            caseworker.press("Speichern");
            goal.$(ButtonElement.class).withCaption("Platz suchen").first().click();
            caseworker.press("Platz nehmen").sees("Platz angefragt. Der Platz ist gehalten.");

            caseworker.follow("Zum Dossier").press("Termin vorschlagen");
            caseworker.$(SelectElement.class).withLabel("Worum geht es?").first().selectByText("Gespräch zum Plan");
            caseworker.$(DatePickerElement.class).withLabel("Tag").first().setDate(TALK);
            caseworker
                    .$(TimePickerElement.class)
                    .withLabel("Zeit")
                    .first()
                    .selectByText(LocalTime.of(9, 30).toString());
            caseworker.press("Vorschlagen").sees("Der Termin ist vorgeschlagen.");
        }
    }

    @Test
    @Order(2)
    void theProviderConfirmsTheRequest() {
        try (TestBenchPerson provider = person(DESK).as("provider", "/provider/rosters")) {
            provider.html("main a[href*='rosters/']").click();
            provider.sees(name).press("Bestätigen").sees("ist bestätigt.");
        }
    }

    @Test
    @Order(3)
    void allOfItSurvivesARestart() {
        portal.restart();

        assertThat(portal.database()
                        .sql("select count(*) from appointment where starts_at > utc_timestamp()"
                                + " and dossier_id in (select d.id from dossier d join role_assignment r"
                                + " on r.person_id = d.person_id join user_account u on u.id = r.user_id"
                                + " where u.login = 'refugee')")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    @Order(4)
    void theRefugeeAnswersWithOneTap() {
        try (TestBenchPerson refugee = person(PHONE).as("refugee", "/me")) {
            assertThat(refugee.html(".next").getText()).contains("09:30");

            refugee.html(".next form button.main").click();
            refugee.html(".said:not(:empty)");
        }
    }

    @Test
    @Order(5)
    void theMunicipalityRecordsATalk() {
        try (TestBenchPerson municipality = person(DESK).as("municipality", "/municipality/talks")) {
            municipality.press("Als geführt erfassen").press("Erfassen").sees("Das Gespräch ist erfasst.");
        }
    }

    private static void search(TestBenchPerson person, String label, String text) {
        person.$(TextFieldElement.class).withLabel(label).waitForFirst().setValue(text);
    }

    private static TestBenchPerson person(String window) {
        return new TestBenchPerson(portal.address(), window);
    }
}
