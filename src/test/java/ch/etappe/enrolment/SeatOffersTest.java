package ch.etappe.enrolment;

import static ch.etappe.enrolment.EnrolmentState.APPROVED;
import static ch.etappe.enrolment.EnrolmentState.DECLINED;
import static ch.etappe.enrolment.EnrolmentState.OFFERED;
import static ch.etappe.enrolment.EnrolmentState.TRANSFERRED;
import static ch.etappe.enrolment.EnrolmentState.WAITLISTED;
import static ch.etappe.enrolment.EnrolmentState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.offer.OfferCategory;
import ch.etappe.offer.Timetable;
import ch.etappe.offer.Weekdays;
import ch.etappe.organisation.WorkingDays;
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

/** What becomes of a freed seat, in the real database: offered, answered, expired, transferred, called off. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@RecordApplicationEvents
class SeatOffersTest {

    private static final LocalDate TODAY = LocalDate.now(Dates.ZURICH);

    @Autowired
    Enrolments enrolments;

    @Autowired
    Rosters rosters;

    @Autowired
    OverdueAnswers overdue;

    @Autowired
    SeatsWaiting waiting;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    CourseWorld world;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    private UUID school;
    private UUID region;
    private CourseRunId run;
    private DossierId amina;
    private DossierId yonas;
    private DossierId oksana;

    @BeforeEach
    void aCourseWithOneSeatAndTwoWhoWait() {
        school = world.provider("Sprachschule Aare");
        region = world.region();
        run = world.published(school, "Deutsch A1", 1).run();
        world.signInAsCaseworker(region);
        amina = booked("Amina");
        yonas = booked("Yonas");
        oksana = booked("Oksana");
    }

    @Test
    @DisplayName("BR04: a freed seat is offered to who waits first, for five working days")
    void aFreedSeatIsOfferedForFiveWorkingDays() {
        free();

        EnrolmentSummary offered = of(yonas);
        assertThat(offered.state()).isEqualTo(OFFERED);
        assertThat(offered.answerBy()).isEqualTo(workingDays.plus(TODAY, 5, new BfsNumber(2581)));
        assertThat(of(oksana).waitingPosition()).isEqualTo(1);
        assertThat(waiting.offered(false, 10).rows()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(offered.id());
            assertThat(row.answerBy()).isEqualTo(offered.answerBy());
        });
        assertThat(waiting.offeredTo(yonas)).hasSize(1);
        assertThat(waiting.offeredTo(oksana)).isEmpty();
        assertThat(roster()).isEqualTo("1/1");
    }

    @Test
    void whoSaysYesHasTheSeatAndTheProviderDecides() {
        free();
        world.signInAsRefugee(yonas);

        enrolments.answer(of(yonas).id(), SeatAnswer.TAKE);
        enrolments.answer(of(yonas).id(), SeatAnswer.TAKE);

        assertThat(of(yonas).state()).isEqualTo(APPROVED);
        assertThat(roster()).isEqualTo("1/0");
        world.signInAsProvider(school);
        assertThat(rosters.openRequests()).isEqualTo(1);
    }

    @Test
    void whoSaysNotNowWaitsOnBehindTheOthers() {
        free();

        enrolments.answer(of(yonas).id(), SeatAnswer.WAIT);
        enrolments.answer(of(yonas).id(), SeatAnswer.WAIT);

        assertThat(of(oksana).state()).isEqualTo(OFFERED);
        assertThat(of(yonas).waitingPosition()).isEqualTo(1);
        assertThat(roster()).isEqualTo("1/1");
    }

    @Test
    void nobodyAnswersForOthers() {
        free();
        EnrolmentId seat = of(yonas).id();

        world.signInAsRefugee(oksana);
        findsNothing(() -> enrolments.answer(seat, SeatAnswer.TAKE));
        world.signInAsCaseworker(world.region());
        findsNothing(() -> enrolments.answer(seat, SeatAnswer.WAIT));
        findsNothing(() -> enrolments.answer(EnrolmentId.next(), SeatAnswer.TAKE));
        findsNothing(() -> waiting.offeredTo(yonas));
    }

    @Test
    @DisplayName("BR04: an offer that nobody answers expires, and the next is asked")
    void anOfferExpires() {
        free();
        yesterdayWasTheLastDayOf(yonas);

        refuses(
                "enrolment.me.refusal.no-offer",
                () -> enrolments.answer(of(yonas).id(), SeatAnswer.TAKE));
        overdue.lapse();
        overdue.lapse();

        assertThat(of(yonas).state()).isEqualTo(WAITLISTED);
        assertThat(of(oksana).state()).isEqualTo(OFFERED);
        assertThat(roster()).isEqualTo("1/1");
    }

    @Test
    void aRequestThatTheProviderLeavesLyingLapses() {
        yesterdayWasTheLastDayOf(amina);

        overdue.lapse();

        assertThat(of(amina).state()).isEqualTo(WITHDRAWN);
        assertThat(of(amina).endReason()).isEqualTo(EndReason.NO_DECISION);
        assertThat(of(yonas).state()).isEqualTo(OFFERED);
        assertThat(events.stream(SeatLost.class)).extracting(SeatLost::dossier).containsExactly(amina);
    }

    @Test
    void aWithdrawalSaysWhy() {
        enrolments.withdraw(of(amina).id(), EndReason.CHILDCARE, " Kita ab Mai ");

        assertThat(of(amina).endReason()).isEqualTo(EndReason.CHILDCARE);
        assertThat(of(amina).endWords()).isEqualTo("Kita ab Mai");
    }

    @Test
    void whoGoesToAnotherRunKeepsThePlaceInItsQueue() {
        CourseRunId other = world.published(school, "Deutsch A1", 1).run();
        DossierId reza = world.dossier(region, "Reza");
        enrolments.request(other, reza);
        DossierId selam = world.dossier(region, "Selam");
        enrolments.request(other, selam);
        EnrolmentId before = of(oksana).id();

        EnrolmentSummary there = enrolments.transfer(before, other);

        assertThat(there.state()).isEqualTo(WAITLISTED);
        assertThat(there.waitingPosition()).isEqualTo(1);
        assertThat(of(selam).waitingPosition()).isEqualTo(2);
        assertThat(enrolments.transfer(before, other)).isEqualTo(there);
        assertThat(enrolments.of(oksana)).extracting(EnrolmentSummary::state).containsExactly(WAITLISTED, TRANSFERRED);
        assertThat(events.stream(SeatTransferred.class))
                .containsExactly(new SeatTransferred(before, there.id(), oksana));
    }

    @Test
    void theSeatOfWhoGoesToAnotherRunIsOffered() {
        CourseRunId other = world.published(school, "Deutsch A1", 1).run();

        assertThat(enrolments.transfer(of(amina).id(), other).state()).isEqualTo(APPROVED);

        assertThat(of(yonas).state()).isEqualTo(OFFERED);
        refuses(
                "enrolment.refusal.already-there",
                () -> enrolments.transfer(of(yonas).id(), run));
        CourseRunId foreign = world.submitted(school, "Deutsch B1", 9).run();
        findsNothing(() -> enrolments.transfer(of(yonas).id(), foreign));
        assertThat(roster()).isEqualTo("1/1");
    }

    @Test
    @DisplayName("BR06: who changes between two intensive courses leaves the first; an offer does not make two")
    void intensiveCourses() {
        CourseRunId morning = intensive(2);
        CourseRunId afternoon = intensive(1);
        DossierId reza = world.dossier(region, "Reza");
        enrolments.request(afternoon, reza);
        DossierId selam = world.dossier(region, "Selam");
        enrolments.request(afternoon, selam);
        enrolments.request(morning, selam);

        enrolments.withdraw(of(reza).id(), EndReason.MOVE, "");
        EnrolmentId offer = enrolments.of(selam).stream()
                .filter(one -> one.state() == OFFERED)
                .findFirst()
                .orElseThrow()
                .id();
        refuses("enrolment.me.refusal.two-courses", () -> enrolments.answer(offer, SeatAnswer.TAKE));

        enrolments.answer(offer, SeatAnswer.WAIT);
        DossierId sara = world.dossier(region, "Sara");
        EnrolmentSummary there =
                enrolments.transfer(enrolments.request(morning, sara).id(), afternoon);
        assertThat(there.state()).isEqualTo(APPROVED);
    }

    @Test
    @DisplayName("BR06: a course at the same hours is told before booking")
    void aCourseAtTheSameHoursIsTold() {
        CourseRunId same = world.published(school, "Deutsch A2", 3).run();
        CourseRunId evening = run(OfferCategory.LANGUAGE_EVENING, LocalTime.of(19, 0), 3);

        assertThat(enrolments.clashes(same, amina))
                .extracting(one -> one.run().id())
                .containsExactly(run);
        assertThat(enrolments.clashes(evening, amina)).isEmpty();
        assertThat(enrolments.clashes(same, yonas)).as("who only waits is free").isEmpty();
        assertThat(enrolments.request(same, amina).state()).isEqualTo(APPROVED);
    }

    @Test
    void aRunIsNeverMadeSmallerThanItsPeopleAndNewSeatsAreOffered() {
        world.signInAsProvider(school);

        refuses("enrolment.refusal.seats-taken", () -> rosters.resize(run, 0));
        refuses("offer.refusal.seats-range", () -> rosters.resize(run, 501));
        rosters.resize(run, 2);

        assertThat(rosters.roster(run).run().run().capacity()).isEqualTo(2);
        assertThat(roster()).isEqualTo("2/1");
        world.signInAsProvider(world.provider("Werkstatt Jura"));
        findsNothing(() -> rosters.resize(run, 3));
        findsNothing(() -> rosters.callOff(run, "nicht meine"));
    }

    @Test
    void aRunThatIsCalledOffFreesEverybodyOnce() {
        free();
        world.signInAsProvider(school);

        rosters.callOff(run, "Zu wenig Anmeldungen");
        rosters.callOff(run, "Zu wenig Anmeldungen");

        assertThat(roster()).isEqualTo("0/0");
        assertThat(events.stream(SeatLost.class))
                .extracting(SeatLost::dossier)
                .containsExactlyInAnyOrder(yonas, oksana);
        world.signInAsCaseworker(region);
        assertThat(of(yonas)).satisfies(one -> {
            assertThat(one.state()).isEqualTo(DECLINED);
            assertThat(one.endReason()).isEqualTo(EndReason.RUN_CANCELLED);
            assertThat(one.endWords()).isEqualTo("Zu wenig Anmeldungen");
            assertThat(one.plainKey()).isEqualTo("enrolment.me.cancelled");
        });
        refuses("offer.refusal.run-closed", () -> enrolments.request(run, amina));
    }

    @Test
    @DisplayName("BR04: who asks last stands last, also when the clock was set back")
    void whoAsksLastStandsLast() {
        database.sql("update enrolment set queued_at = queued_at + interval 1 hour where dossier_id = ?")
                .param(oksana.id())
                .update();

        DossierId reza = booked("Reza");
        DossierId sara = booked("Sara");

        assertThat(of(oksana).waitingPosition()).isEqualTo(2);
        assertThat(of(reza).waitingPosition()).isEqualTo(3);
        assertThat(of(sara).waitingPosition()).isEqualTo(4);
    }

    private DossierId booked(String name) {
        DossierId dossier = world.dossier(region, name);
        enrolments.request(run, dossier);
        return dossier;
    }

    private void free() {
        enrolments.withdraw(of(amina).id(), EndReason.EMPLOYMENT, "");
    }

    private EnrolmentSummary of(DossierId dossier) {
        return enrolments.of(dossier).getFirst();
    }

    private CourseRunId intensive(int seats) {
        return run(OfferCategory.LANGUAGE_INTENSIVE, LocalTime.of(8, 30), seats);
    }

    private CourseRunId run(OfferCategory category, LocalTime from, int seats) {
        Timetable timetable = new Timetable(
                TODAY.plusDays(7), TODAY.plusWeeks(9), Weekdays.of(DayOfWeek.MONDAY), from, from.plusHours(2));
        return world.publish(world.submitted(school, category, "Deutsch", seats, timetable))
                .run();
    }

    private void yesterdayWasTheLastDayOf(DossierId dossier) {
        database.sql("update enrolment set answer_by = ? where dossier_id = ? and ended_at is null")
                .params(TODAY.minusDays(1), dossier.id())
                .update();
    }

    /** Seats held and seats offered, as the database counts them. */
    private String roster() {
        return database.sql("select concat(held, '/', offered) from roster where course_run_id = ?")
                .param(run.id())
                .query(String.class)
                .single();
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
