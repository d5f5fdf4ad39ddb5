package ch.etappe.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.SignedInAs;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.offer.OfferCategory;
import ch.etappe.offer.Timetable;
import ch.etappe.offer.Weekdays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Use cases that meet at the same instant. No sleeps; whoever waits in a circle fails the test with a deadlock. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SeatRaceTest {

    private static final int ROUNDS = 5;
    private static final int PEOPLE = 8;
    private static final LocalDate TODAY = LocalDate.now(Dates.ZURICH);

    @Autowired
    Enrolments enrolments;

    @Autowired
    Rosters rosters;

    @Autowired
    OverdueAnswers overdue;

    @Autowired
    CourseWorld world;

    @Autowired
    JdbcClient database;

    private UUID school;
    private UUID region;

    @BeforeEach
    void aSchool() {
        school = world.provider("Sprachschule Aare");
        region = world.region();
    }

    @Test
    @DisplayName("BR06: of two intensive courses that two people book for one person at once, one is refused")
    void nobodyGetsTwoIntensiveCoursesAtOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            DossierId person = world.dossier(region, "Amina");
            CourseRunId morning = intensive();
            CourseRunId afternoon = intensive();

            List<String> outcomes = allAtOnce(List.of(
                    asCaseworker(() -> enrolments.request(morning, person)),
                    asCaseworker(() -> enrolments.request(afternoon, person))));

            assertThat(outcomes).containsExactlyInAnyOrder("done", "enrolment.refusal.two-intensive-courses");
        }
    }

    @Test
    void transfersThatCrossNeverBlockEachOther() throws Exception {
        CourseRunId one = world.published(school, "Deutsch A1", PEOPLE).run();
        CourseRunId other = world.published(school, "Deutsch A1", PEOPLE).run();
        List<Callable<String>> acts = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            DossierId person = world.dossier(region, "Person " + i);
            world.signInAsCaseworker(region);
            EnrolmentId seat =
                    enrolments.request(i % 2 == 0 ? one : other, person).id();
            CourseRunId to = i % 2 == 0 ? other : one;
            acts.add(asCaseworker(() -> enrolments.transfer(seat, to)));
        }

        assertThat(allAtOnce(acts)).containsOnly("done");

        assertCounted(one);
        assertCounted(other);
    }

    @Test
    @DisplayName(
            "BR04: whatever happens at once, there are never more people than seats nor more offers than free ones")
    void everythingAtOnceOnOneRun() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            CourseRunId run = world.published(school, "Deutsch A1", 3).run();
            world.signInAsCaseworker(region);
            List<EnrolmentId> seats = IntStream.range(0, PEOPLE)
                    .mapToObj(i -> enrolments
                            .request(run, world.dossier(region, "Person " + i))
                            .id())
                    .toList();
            enrolments.withdraw(seats.getFirst(), EndReason.MOVE, "");
            DossierId newcomer = world.dossier(region, "Reza");

            List<String> outcomes = allAtOnce(List.of(
                    asCaseworker(() -> enrolments.withdraw(seats.get(1), EndReason.MOVE, "")),
                    asProvider(() -> rosters.decline(seats.get(1), "Niveau passt nicht")),
                    asProvider(() -> rosters.confirm(seats.get(2))),
                    asCaseworker(() -> enrolments.withdraw(seats.get(2), EndReason.MOVE, "")),
                    asCaseworker(() -> enrolments.answer(seats.get(3), SeatAnswer.TAKE)),
                    asCaseworker(() -> enrolments.answer(seats.get(3), SeatAnswer.WAIT)),
                    asCaseworker(() -> enrolments.withdraw(seats.get(4), EndReason.MOVE, "")),
                    asCaseworker(() -> enrolments.withdraw(seats.get(5), EndReason.MOVE, "")),
                    asCaseworker(() -> enrolments.request(run, newcomer)),
                    asProvider(() -> rosters.resize(run, 4)),
                    () -> done(overdue::lapse)));

            assertThat(outcomes).allMatch(outcome -> outcome.equals("done") || outcome.startsWith("enrolment."));
            assertCounted(run);
        }
    }

    private void assertCounted(CourseRunId run) {
        String counted = database.sql("""
                        select concat_ws(' ', held <= capacity,
                                         held = (select count(*) from enrolment e where e.course_run_id = r.course_run_id
                                                 and e.state in ('REQUESTED', 'APPROVAL_PENDING', 'APPROVED', 'OFFERED',
                                                                 'CONFIRMED', 'ATTENDING')),
                                         offered = (select count(*) from enrolment e
                                                    where e.course_run_id = r.course_run_id and e.state = 'OFFERED'))
                        from roster r where course_run_id = ?
                        """).param(run.id()).query(String.class).single();
        assertThat(counted).as("within the seats, held and offered as counted").isEqualTo("1 1 1");
    }

    private CourseRunId intensive() {
        Timetable timetable = new Timetable(
                TODAY.plusDays(7),
                TODAY.plusWeeks(9),
                Weekdays.of(DayOfWeek.MONDAY),
                LocalTime.of(8, 30),
                LocalTime.of(11, 0));
        return world.publish(world.submitted(school, OfferCategory.LANGUAGE_INTENSIVE, "Deutsch", 12, timetable))
                .run();
    }

    private Callable<String> asCaseworker(Runnable act) {
        return () -> {
            world.signInAsCaseworker(region);
            return done(act);
        };
    }

    private Callable<String> asProvider(Runnable act) {
        return () -> {
            world.signInAsProvider(school);
            return done(act);
        };
    }

    /** What a person sees: it is done, or why not. Everything else fails the test. */
    private static String done(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (Refusal refusal) {
            return refusal.key();
        } finally {
            SignedInAs.nobody();
        }
    }

    private static List<String> allAtOnce(List<Callable<String>> acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        List<String> outcomes = new ArrayList<>();
        try (var executor = Executors.newFixedThreadPool(acts.size())) {
            List<Callable<String>> together = acts.stream()
                    .<Callable<String>>map(act -> () -> {
                        start.await();
                        return act.call();
                    })
                    .toList();
            for (Future<String> answer : executor.invokeAll(together)) {
                outcomes.add(answer.get());
            }
        }
        return outcomes;
    }
}
