package ch.etappe.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.i18n.Dates;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

/**
 * A class of twenty-five in a real browser: marked in two taps from the home, with the network cut in the middle and the
 * page closed and opened again; two teachers at once; without scripts; and the kept page goes with the logout.
 */
@Tag("browser")
@Timeout(300)
@TestMethodOrder(OrderAnnotation.class)
class ClassroomJourneyTest {

    private static final int PEOPLE = 25;

    private static Portal portal;
    private static String session;
    private static String page;

    @BeforeAll
    static void start() {
        portal = Portal.withSample("demo");
        UUID run = portal.database().sql("""
                        select r.id from course_run r join offer o on o.id = r.offer_id
                        join role_assignment a on a.provider_id = o.provider_id join user_account u on u.id = a.user_id
                        where u.login = 'provider' and o.state = 'PUBLISHED' and o.needs_cost_approval = false
                        order by r.id limit 1
                        """).query(UUID.class).single();
        run(
                "update course_run set starts_on = current_date - interval 30 day, ends_on = current_date + interval 60 day,"
                        + " capacity = 100, state = 'OPEN' where id = '" + run + "'");
        run("insert ignore into roster (course_run_id, capacity, held) values ('" + run + "', 100, 0)");
        run("update roster set capacity = 100, offered = 0, held = " + PEOPLE + " where course_run_id = '" + run + "'");
        run("update enrolment set state = 'WITHDRAWN', ended_at = now() where ended_at is null and course_run_id = '"
                + run + "'");
        portal.database()
                .sql("select id, responsible_id from dossier where state = 'ACTIVE' and responsible_id is not null"
                        + " order by id limit " + PEOPLE)
                .query((row, number) -> portal.database()
                        .sql("insert into enrolment (id, course_run_id, dossier_id, state, requested_by, requested_at,"
                                + " confirmed_at) values (?, ?, ?, 'CONFIRMED', ?, now(), now())")
                        .params(UUID.randomUUID(), run, row.getObject(1), row.getObject(2))
                        .update())
                .list();
        session = UUID.randomUUID().toString();
        LocalDate today = LocalDate.now(Dates.ZURICH);
        // nothing else is taught there today
        portal.database().sql("""
                        delete from class_session where held_on = ?
                        and run_id in (select r.id from course_run r join offer o on o.id = r.offer_id
                            join role_assignment a on a.provider_id = o.provider_id
                            join user_account u on u.id = a.user_id where u.login = 'provider')
                        """).param(today).update();
        portal.database()
                .sql("insert into class_session (id, run_id, held_on, starts_at, ends_at, lessons, room, state)"
                        + " values (?, ?, ?, '06:15', '08:45', 3, 'Zimmer 204', 'PLANNED')")
                .params(session, run, today)
                .update();
        page = "/provider/attendance/" + session;
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    @Order(1)
    void twentyFivePeopleAreMarkedInTwoTapsFromTheHomeAndExceptionsInOneEach() {
        try (Visitor teacher = visitor(Browsers.tablet()).as("provider", "/provider")) {
            countTaps(teacher);
            teacher.page().locator("a[href$='" + page + "']").first().click();
            teacher.page().waitForURL("**" + page);
            countTaps(teacher);
            teacher.finds("empty class").doesNotScrollSideways();
            teacher.button("Alle da").click();
            sent(teacher);
            assertThat(1 + taps(teacher)).as("taps for a whole class").isLessThanOrEqualTo(3);
            assertThat(states()).containsExactly("PRESENT 25");

            row(teacher, 3).locator("label.late").click();
            row(teacher, 7).locator("label.unexcused").click();
            sent(teacher);

            assertThat(states()).containsExactly("LATE 1", "PRESENT 23", "UNEXCUSED 1");
            teacher.sees("25 von 25 eingetragen").finds("full class").picture("classroom");
        }
    }

    @Test
    @Order(2)
    void withTheNetworkCutTapsAreKeptAndSentExactlyOnceLater() {
        BrowserContext tablet = Browsers.phone();
        try (Visitor teacher = visitor(tablet).as("provider", page)) {
            teacher.doesNotScrollSideways();
            teacher.page().locator(".keep-here input").check();
            assertThat(teacher.page().locator(".keep-here")).hasAttribute("data-kept", "true");
            teacher.reload();
            teacher.page().waitForFunction("() => navigator.serviceWorker.controller");
            int before = marks();

            tablet.setOffline(true);
            row(teacher, 0).locator("label.excused").click();
            row(teacher, 1).locator("label.late").click();
            row(teacher, 1).locator("label.present").click();
            teacher.sees("Kein Netz: auf diesem Gerät gespeichert").finds("class without a network");
            assertThat(marks()).isEqualTo(before);
            assertThat(String.valueOf(teacher.page().evaluate("JSON.stringify({...localStorage})")))
                    .as("what lies on the device")
                    .doesNotContain(row(teacher, 0).locator("bdi").first().innerText());

            teacher.page().reload();
            teacher.sees("Kein Netz: auf diesem Gerät gespeichert");
            assertThat(row(teacher, 0).locator("label.excused input")).isChecked();
            row(teacher, 2).locator("label.unexcused").click();

            tablet.setOffline(false);
            sent(teacher);
            assertThat(marks()).isEqualTo(before + 4);
            assertThat(states()).containsExactly("EXCUSED 1", "LATE 1", "PRESENT 21", "UNEXCUSED 2");
            teacher.reload();
            sent(teacher);
            assertThat(marks()).as("sent once").isEqualTo(before + 4);

            teacher.open("/provider");
            teacher.page().locator("form[action='/logout'] button").first().evaluate("button => button.click()");
            teacher.page().waitForURL("**/login**");
            teacher.page().waitForFunction("async () => !(await caches.has('etappe-attendance'))");
            tablet.setOffline(true);
            assertThat(opens(teacher.page())).as("opens after the logout").isFalse();
        }
    }

    @Test
    @Order(3)
    void ofTwoTeachersTheLaterTapHoldsAndBothSeeWhose() {
        try (Visitor one = visitor(Browsers.tablet()).as("provider", page);
                Visitor other = visitor(Browsers.tablet()).as("provider", page)) {
            row(one, 5).locator("label.late").click();
            sent(one);
            row(other, 5).locator("label.excused").click();
            sent(other);
            one.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");

            assertThat(row(one, 5).locator("label.excused input")).isChecked();
            assertThat(row(one, 5).locator(".by")).containsText("M. Birkenfeld");
            assertThat(row(other, 5).locator(".by")).containsText("M. Birkenfeld");
        }
    }

    private static boolean opens(Page closed) {
        try {
            closed.navigate(portal.address() + page);
            return closed.locator("form.class").count() > 0;
        } catch (com.microsoft.playwright.PlaywrightException away) {
            return false;
        }
    }

    private static Locator row(Visitor teacher, int number) {
        return teacher.page().locator(".pupil").nth(number);
    }

    private static void sent(Visitor teacher) {
        assertThat(teacher.page().locator(".sending")).hasText("gesendet");
    }

    private static List<String> states() {
        return portal.database()
                .sql("select concat(state, ' ', count(*)) from attendance where session_id = ? group by state"
                        + " order by state")
                .param(session)
                .query(String.class)
                .list();
    }

    private static int marks() {
        return portal.database()
                .sql("select count(*) from attendance_mark where session_id = ?")
                .param(session)
                .query(Integer.class)
                .single();
    }

    private static void countTaps(Visitor teacher) {
        teacher.page().evaluate("window.taps = 0; addEventListener('click', e => e.isTrusted && window.taps++, true)");
    }

    private static int taps(Visitor teacher) {
        return ((Number) teacher.page().evaluate("window.taps")).intValue();
    }

    private static void run(String statement) {
        portal.database().sql(statement).update();
    }

    private static Visitor visitor(BrowserContext context) {
        return new Visitor(context, portal.address());
    }
}
