package ch.etappe.offer;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.i18n.Dates;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseWorld.Course;
import ch.etappe.offer.RunForm.Field;
import ch.etappe.organisation.Problem;
import ch.etappe.organisation.SiteId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@RecordApplicationEvents
class RunPlanningTest {

    @Autowired
    RunPlanning planning;

    @Autowired
    SessionChanges changes;

    @Autowired
    PatternChanges patterns;

    @Autowired
    ClassSessions sessions;

    @Autowired
    Offers offers;

    @Autowired
    GuardedSessions guarded;

    @Autowired
    CourseWorld world;

    @Autowired
    ApplicationEvents events;

    /** A Monday two years ahead, where no school holidays are known. */
    private final LocalDate monday =
            LocalDate.now(Dates.ZURICH).plusYears(2).withMonth(9).with(TemporalAdjusters.firstInMonth(MONDAY));

    private UUID school;
    private Course course;
    private SiteId site = SiteId.next();

    @BeforeEach
    void aSchool() {
        school = world.provider("Sprachschule Aare");
        course = world.published(school, "Deutsch A1", 12);
        world.signInAsProvider(school);
        site = planning.sites().getFirst().id();
    }

    @Test
    void aPatternBecomesSessionsAndTheRunTakesPeopleAtOnce() {
        CourseRunId run = planning.create(form(monday, monday.plusDays(9), "2.1", 12));

        assertThat(sessions.of(run))
                .extracting(SessionSummary::heldOn)
                .containsExactly(monday, monday.plusDays(2), monday.plusDays(7), monday.plusDays(9));
        assertThat(sessions.of(run)).allSatisfy(one -> {
            assertThat(one.startsAt()).isEqualTo(LocalTime.of(8, 30));
            assertThat(one.room()).isEqualTo("2.1");
            assertThat(one.lessons()).isEqualTo(3);
        });
        assertThat(offers.bookable(run).lessonsPerWeek()).isEqualTo(6);
    }

    @Test
    void badInputIsSaidAtItsField() {
        LocalDate today = LocalDate.now(Dates.ZURICH);
        assertThat(fields(form(today.minusDays(9), today.minusDays(1), null, 12)))
                .containsExactly(Field.STARTS_ON);
        assertThat(fields(form(monday, monday.minusDays(1), null, 12))).containsExactly(Field.ENDS_ON);
        assertThat(fields(form(monday, monday.plusDays(9), null, 0))).containsExactly(Field.CAPACITY);
        assertThat(fields(form(monday, monday.plusDays(9), null, 1_000_000))).containsExactly(Field.CAPACITY);
        assertThat(fields(form(monday.plusDays(3), monday.plusDays(4), null, 12)))
                .as("no day of the pattern in between")
                .containsExactly(Field.ENDS_ON);
        assertThat(fields(new RunForm(
                        null, null, Set.of(), null, null, null, null, null, Set.of(), Set.of(), false, null, null, null,
                        null, null, true)))
                .containsExactly(
                        Field.OFFER,
                        Field.SITE,
                        Field.WEEKDAYS,
                        Field.STARTS_AT,
                        Field.ENDS_AT,
                        Field.STARTS_ON,
                        Field.ENDS_ON,
                        Field.LESSONS,
                        Field.CAPACITY);
    }

    @Test
    void aLessonInTheHourThatTheClocksLeaveOutIsRefused() {
        LocalDate change = LocalDate.now(Dates.ZURICH)
                .plusYears(1)
                .withMonth(3)
                .withDayOfMonth(31)
                .with(TemporalAdjusters.previousOrSame(SUNDAY));
        RunForm night = new RunForm(
                course.offer(),
                site(),
                Set.of(SUNDAY),
                LocalTime.of(2, 30),
                LocalTime.of(4, 0),
                change,
                change,
                2,
                Set.of(),
                Set.of(change),
                true,
                null,
                null,
                12,
                null,
                null,
                true);

        assertThat(planning.problems(night)).extracting(Problem::key).containsExactly("offer.refusal.no-such-time");
    }

    @Test
    void offersSitesAndRunsOfOthersAreOutOfReach() {
        RunForm foreign = form(monday, monday.plusDays(9), null, 12);
        CourseRunId run = planning.create(foreign);
        ClassSessionId session = sessions.of(run).getFirst().id();
        world.signInAsProvider(world.provider("Andere Schule"));

        assertThat(fields(foreign)).containsExactly(Field.OFFER, Field.SITE);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> planning.copy(run));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> changes.cancel(session, "krank"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> patterns.current(run));
    }

    @Test
    void theSameRoomAtTheSameTimeIsWarnedAndNotForbidden() {
        planning.create(form(monday, monday.plusDays(9), "2.1", 12));
        RunForm again = form(monday, monday.plusDays(2), "2.1", 12);

        assertThat(planning.preview(again).clashes())
                .extracting(SessionClash::day)
                .containsExactly(monday, monday.plusDays(2));
        CourseRunId run = planning.create(again);
        assertThat(changes.clashes(run)).hasSize(2);
        assertThat(planning.preview(form(monday, monday.plusDays(2), "2.2", 12)).clashes())
                .isEmpty();
    }

    @Test
    void aCopyLiesHalfAYearLaterOnTheSameWeekdays() {
        CourseRunId run = planning.create(form(monday, monday.plusDays(9), "2.1", 12));

        RunForm copy = planning.copy(run);

        assertThat(copy.startsOn()).isEqualTo(monday.plusWeeks(26));
        assertThat(copy.endsOn()).isEqualTo(monday.plusDays(9).plusWeeks(26));
        assertThat(copy.weekdays()).containsExactlyInAnyOrder(MONDAY, WEDNESDAY);
        assertThat(copy.lessons()).isEqualTo(3);
    }

    @Test
    void aMovedSessionKeepsItsIdAndIsToldOnce() {
        CourseRunId run = planning.create(form(monday, monday.plusDays(9), "2.1", 12));
        SessionSummary first = sessions.of(run).getFirst();
        SessionForm tuesday =
                new SessionForm(monday.plusDays(1), LocalTime.of(13, 0), LocalTime.of(15, 0), "2.1", null);

        changes.change(first.id(), tuesday, first.version());

        SessionSummary moved = sessions.own(first.id()).session();
        assertThat(moved.heldOn()).isEqualTo(monday.plusDays(1));
        assertThat(moved.wasOn()).isEqualTo(monday);
        assertThat(events.stream(SessionChanged.class))
                .containsExactly(new SessionChanged(first.id(), run, moved.version()));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> changes.change(first.id(), tuesday, first.version()));
        SessionForm onAnother =
                new SessionForm(monday.plusDays(2), LocalTime.of(10, 0), LocalTime.of(12, 0), null, null);
        assertThat(changes.problems(first.id(), onAnother))
                .extracting(Problem::key)
                .containsExactly("offer.refusal.session-twice");
    }

    @Test
    void aSessionWithAttendanceIsNotCancelled() {
        CourseRunId run = planning.create(form(monday, monday.plusDays(9), "2.1", 12));
        List<SessionSummary> all = sessions.of(run);
        guarded.attended.add(all.getFirst().id());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> changes.cancel(all.getFirst().id(), "krank"))
                .withMessageContaining("test.attended");
        changes.cancel(all.getLast().id(), "krank");
        changes.cancel(all.getLast().id(), "krank");

        assertThat(sessions.of(run))
                .extracting(SessionSummary::state)
                .containsExactly(
                        SessionState.PLANNED, SessionState.PLANNED, SessionState.PLANNED, SessionState.CANCELLED);
        assertThat(events.stream(SessionCancelled.class)).hasSize(1);
    }

    @Test
    void anotherPatternKeepsTheDaysThatStayAndIsToldOnce() {
        CourseRunId run = planning.create(form(monday, monday.plusDays(9), "2.1", 12));
        List<SessionSummary> before = sessions.of(run);
        changes.cancel(before.getLast().id(), "krank");

        patterns.change(
                run,
                new PatternForm(
                        monday.plusDays(2),
                        Set.of(TUESDAY, WEDNESDAY),
                        LocalTime.of(9, 0),
                        LocalTime.of(11, 0),
                        2,
                        "3.3",
                        null));

        List<SessionSummary> after = sessions.of(run);
        assertThat(after.stream().filter(SessionSummary::takesPlace).map(SessionSummary::heldOn))
                .as("Monday is before; Wednesday stays; Tuesday is new; the last Wednesday stays cancelled")
                .containsExactly(monday, monday.plusDays(2), monday.plusDays(8));
        assertThat(sessions.own(before.get(1).id()).session().startsAt()).isEqualTo(LocalTime.of(9, 0));
        assertThat(after.stream().filter(SessionSummary::tells)).hasSize(4);
        assertThat(events.stream(PatternChanged.class)).hasSize(1);
        assertThat(events.stream(SessionChanged.class)).isEmpty();
    }

    private List<Enum<?>> fields(RunForm form) {
        return planning.problems(form).stream().<Enum<?>>map(Problem::field).toList();
    }

    private RunForm form(LocalDate first, LocalDate last, @Nullable String room, int seats) {
        return new RunForm(
                course.offer(),
                site(),
                Set.<DayOfWeek>of(MONDAY, WEDNESDAY),
                LocalTime.of(8, 30),
                LocalTime.of(11, 0),
                first,
                last,
                3,
                Set.of(),
                Set.of(),
                false,
                room,
                null,
                seats,
                null,
                null,
                true);
    }

    private SiteId site() {
        return site;
    }
}
