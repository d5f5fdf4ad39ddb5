package ch.etappe.enrolment;

import static ch.etappe.enrolment.EnrolmentState.APPROVED;
import static ch.etappe.enrolment.EnrolmentState.CONFIRMED;
import static ch.etappe.enrolment.EnrolmentState.DECLINED;
import static ch.etappe.enrolment.EnrolmentState.OFFERED;
import static ch.etappe.enrolment.EnrolmentState.WAITLISTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.RosterPage.Participant;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.offer.OfferCategory;
import ch.etappe.offer.Timetable;
import ch.etappe.offer.Weekdays;
import ch.etappe.test.StatementCounter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@RecordApplicationEvents
class EnrolmentsTest {

    @Autowired
    Enrolments enrolments;

    @Autowired
    BookableRuns bookable;

    @Autowired
    Rosters rosters;

    @Autowired
    CourseWorld world;

    @Autowired
    StatementCounter statements;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    private UUID school;
    private UUID region;
    private CourseRunId run;
    private DossierId amina;
    private String word;

    @BeforeEach
    void aCourseWithTwoSeats() {
        school = world.provider("Sprachschule Aare");
        region = world.region();
        word = UUID.randomUUID().toString();
        run = world.published(school, "Deutsch A1 " + word, 2).run();
        amina = world.dossier(region, "Amina");
        world.signInAsCaseworker(region);
    }

    @Test
    void aRequestHoldsASeatUntilTheProviderConfirmsIt() {
        EnrolmentSummary requested = enrolments.request(run, amina);
        assertThat(requested.state()).isEqualTo(APPROVED);

        world.signInAsProvider(school);
        assertThat(rosters.openRequests()).isEqualTo(1);
        rosters.confirm(requested.id());

        RosterPage page = rosters.roster(run);
        assertThat(page.requests()).isEmpty();
        assertThat(page.confirmed()).extracting(Participant::name).containsExactly("Tesfay, Amina");
        assertThat(page.run().held()).isEqualTo(1);
        assertThat(events.stream(SeatConfirmed.class)).containsExactly(new SeatConfirmed(requested.id(), amina, run));
    }

    @Test
    void aDoubleClickAnswersWithTheEnrolmentThatExists() {
        EnrolmentSummary first = enrolments.request(run, amina);

        assertThat(enrolments.request(run, amina)).isEqualTo(first);

        assertThat(held()).isEqualTo(1);
        assertThat(actions(first.id())).containsExactly("seat-requested");
    }

    @Test
    void aDoubleClickOnConfirmConfirmsOnce() {
        EnrolmentSummary requested = enrolments.request(run, amina);
        world.signInAsProvider(school);

        rosters.confirm(requested.id());
        rosters.confirm(requested.id());

        assertThat(events.stream(SeatConfirmed.class)).hasSize(1);
        assertThat(actions(requested.id())).containsExactly("seat-requested", "seat-confirmed");
    }

    @Test
    void aDeclinedSeatIsOfferedToTheFirstWhoWaits() {
        EnrolmentSummary first = enrolments.request(run, amina);
        enrolments.request(run, world.dossier(region, "Yonas"));
        DossierId oksana = world.dossier(region, "Oksana");
        DossierId reza = world.dossier(region, "Reza");
        assertThat(enrolments.request(run, oksana).waitingPosition()).isEqualTo(1);
        assertThat(enrolments.request(run, reza).waitingPosition()).isEqualTo(2);

        world.signInAsProvider(school);
        rosters.decline(first.id(), "Niveau passt nicht");
        rosters.decline(first.id(), "Niveau passt nicht");

        assertThat(rosters.roster(run).waiting()).extracting(Participant::state).containsExactly(OFFERED, WAITLISTED);
        assertThat(held()).isEqualTo(2);
        world.signInAsCaseworker(region);
        assertThat(enrolments.of(oksana)).extracting(EnrolmentSummary::state).containsExactly(OFFERED);
        assertThat(events.stream(SeatOffered.class))
                .extracting(SeatOffered::dossier)
                .containsExactly(oksana);
        assertThat(events.stream(SeatLost.class)).extracting(SeatLost::dossier).containsExactly(amina);
        assertThat(enrolments.of(amina)).singleElement().satisfies(declined -> {
            assertThat(declined.state()).isEqualTo(DECLINED);
            assertThat(declined.endWords()).isEqualTo("Niveau passt nicht");
        });
    }

    @Test
    void whoWithdrawsFreesTheSeatAndMayAskAgain() {
        EnrolmentSummary first = enrolments.request(run, amina);

        enrolments.withdraw(first.id(), EndReason.MOVE, "");
        enrolments.withdraw(first.id(), EndReason.MOVE, "");
        assertThat(held()).isZero();

        assertThat(enrolments.request(run, amina).id()).isNotEqualTo(first.id());
    }

    @Test
    void theWaitingListTellsTheProviderNoPhoneNumber() {
        enrolments.request(run, amina);
        enrolments.request(run, world.dossier(region, "Yonas"));
        assertThat(enrolments.request(run, world.dossier(region, "Oksana")).state())
                .isEqualTo(WAITLISTED);

        world.signInAsProvider(school);

        RosterPage page = rosters.roster(run);
        assertThat(page.requests()).extracting(Participant::phone).containsOnly("000 111 22 33");
        assertThat(page.waiting()).extracting(Participant::phone).containsOnlyNulls();
    }

    @Test
    void anotherProviderFindsNothing() {
        EnrolmentSummary requested = enrolments.request(run, amina);
        world.signInAsProvider(world.provider("Werkstatt Jura"));

        assertThat(rosters.myRuns(0, 50)).isEmpty();
        assertThat(rosters.countMyRuns()).isZero();
        assertThat(rosters.openRequests()).isZero();
        findsNothing(() -> rosters.roster(run));
        findsNothing(() -> rosters.confirm(requested.id()));
        findsNothing(() -> rosters.decline(requested.id(), "nicht meine"));
    }

    @Test
    void anotherRegionFindsNothing() {
        EnrolmentSummary requested = enrolments.request(run, amina);
        world.signInAsCaseworker(world.region());

        findsNothing(() -> enrolments.of(amina));
        findsNothing(() -> enrolments.request(run, amina));
        findsNothing(() -> enrolments.withdraw(requested.id(), EndReason.MOVE, ""));
    }

    @Test
    void aRefugeeSeesOnlyTheOwnCourses() {
        enrolments.request(run, amina);
        DossierId yonas = world.dossier(region, "Yonas");
        world.signInAsRefugee(amina);

        assertThat(enrolments.of(amina)).hasSize(1);
        findsNothing(() -> enrolments.of(yonas));
    }

    @Test
    void nobodyIsBookedOnWhatIsNotPublished() {
        CourseRunId hidden = world.submitted(school, "Deutsch A2", 12).run();

        findsNothing(() -> enrolments.request(hidden, amina));
    }

    @Test
    void nobodyIsBookedOnARunThatIsOver() {
        CourseRunId over = run(OfferCategory.LANGUAGE_EVENING, LocalDate.of(2024, 1, 8));

        refuses("offer.refusal.run-closed", () -> enrolments.request(over, amina));
    }

    @Test
    @DisplayName("BR06: nobody has two intensive courses at once")
    void nobodyHasTwoIntensiveCoursesAtOnce() {
        LocalDate soon = LocalDate.now(ch.etappe.i18n.Dates.ZURICH).plusDays(7);
        enrolments.request(run(OfferCategory.LANGUAGE_INTENSIVE, soon), amina);

        refuses(
                "enrolment.refusal.two-intensive-courses",
                () -> enrolments.request(run(OfferCategory.LANGUAGE_INTENSIVE, soon.plusWeeks(2)), amina));
        assertThat(enrolments
                        .request(run(OfferCategory.LANGUAGE_INTENSIVE, soon.plusYears(1)), amina)
                        .state())
                .isEqualTo(APPROVED);
    }

    @Test
    void bookableRunsSayHowManySeatsAreFreeAndThoseWithSeatsComeFirst() {
        CourseRunId later = world.published(school, "Deutsch A2 " + word, 2).run();
        enrolments.request(run, amina);
        enrolments.request(run, world.dossier(region, "Yonas"));
        enrolments.request(run, world.dossier(region, "Oksana"));

        assertThat(bookable.page(RunQuery.all().text(word), 0, 50))
                .satisfiesExactly(
                        free -> {
                            assertThat(free.run().id()).isEqualTo(later);
                            assertThat(free.freeSeats()).isEqualTo(2);
                        },
                        full -> {
                            assertThat(full.freeSeats()).isZero();
                            assertThat(full.waiting()).isEqualTo(1);
                        });
        assertThat(bookable.count(RunQuery.all().text(word))).isEqualTo(2);
    }

    @Test
    void listsNeedAsManyStatementsForSixAsForOne() {
        enrolments.request(run, amina);
        int offered = statements.during(() -> bookable.page(RunQuery.all().text(word), 0, 50));
        int courses = statements.during(() -> enrolments.of(amina));
        world.signInAsProvider(school);
        int runs = statements.during(() -> rosters.myRuns(0, 50));
        int people = statements.during(() -> rosters.roster(run));
        for (int i = 0; i < 5; i++) {
            CourseRunId next = world.published(school, "Deutsch A1 " + word, 2).run();
            world.signInAsCaseworker(region);
            enrolments.request(next, amina);
            enrolments.request(run, world.dossier(region, "Person " + i));
        }

        assertThat(statements.during(
                        () -> assertThat(bookable.page(RunQuery.all().text(word), 0, 50))
                                .hasSize(6)))
                .isEqualTo(offered)
                .isPositive();
        assertThat(statements.during(() -> assertThat(enrolments.of(amina)).hasSize(6)))
                .isEqualTo(courses);
        world.signInAsProvider(school);
        assertThat(statements.during(() -> assertThat(rosters.myRuns(0, 50)).hasSize(6)))
                .isEqualTo(runs);
        assertThat(statements.during(
                        () -> assertThat(rosters.roster(run).waiting()).hasSize(4)))
                .isEqualTo(people);
    }

    @Test
    void runsThatAskForAnAnswerComeFirst() {
        CourseRunId quiet = world.published(school, "Deutsch A2", 2).run();
        EnrolmentSummary requested = enrolments.request(run, amina);
        world.signInAsProvider(school);
        assertThat(rosters.myRuns(0, 50)).extracting(each -> each.run().id()).containsExactly(run, quiet);

        rosters.confirm(requested.id());

        assertThat(rosters.myRuns(0, 50)).extracting(ProviderRun::openRequests).containsOnly(0);
        world.signInAsCaseworker(region);
        assertThat(enrolments.of(amina)).extracting(EnrolmentSummary::state).containsExactly(CONFIRMED);
    }

    private CourseRunId run(OfferCategory category, LocalDate start) {
        Timetable timetable = new Timetable(
                start, start.plusWeeks(8), Weekdays.of(DayOfWeek.MONDAY), LocalTime.of(8, 30), LocalTime.of(11, 0));
        return world.publish(world.submitted(school, category, "Deutsch", 12, timetable))
                .run();
    }

    private int held() {
        return database.sql("select held from roster where course_run_id = ?")
                .param(run.id())
                .query(Integer.class)
                .single();
    }

    private java.util.List<String> actions(EnrolmentId enrolment) {
        return database.sql("select action from audit_event where object_id = ? order by id")
                .param(enrolment.id())
                .query(String.class)
                .list();
    }

    private static void findsNothing(ThrowingCallable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act);
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
