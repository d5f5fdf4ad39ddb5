package ch.etappe.attendance;

import static ch.etappe.attendance.AttendanceState.EXCUSED;
import static ch.etappe.attendance.AttendanceState.LATE;
import static ch.etappe.attendance.AttendanceState.PRESENT;
import static ch.etappe.attendance.AttendanceState.UNEXCUSED;
import static ch.etappe.attendance.ClassWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.attendance.ClassPage.Marked;
import ch.etappe.attendance.ClassPage.Row;
import ch.etappe.attendance.ClassPage.Window;
import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.ClassSessionId;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.test.StatementCounter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was in class, in the real database. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AttendancesTest {

    @Autowired
    Attendances attendances;

    @Autowired
    ClassWorld classes;

    @Autowired
    CourseWorld world;

    @Autowired
    StatementCounter statements;

    @Autowired
    JdbcClient database;

    private UUID school;
    private UUID region;
    private CourseRunId run;
    private ClassSessionId today;
    private EnrolmentId amina;
    private DossierId aminasCase;

    @BeforeEach
    void aClassOfToday() {
        school = world.provider("Sprachschule Aare");
        region = world.region();
        run = classes.run(school, 30);
        today = classes.session(run, TODAY);
        aminasCase = world.dossier(region, "Amina");
        amina = classes.seat(run, aminasCase, "CONFIRMED");
        world.signInAsProvider(school);
    }

    @Test
    void whoComesForTheFirstTimeAttendsFromThatDayOn() {
        mark(tap(amina, PRESENT));

        assertThat(row(amina).mark()).isNotNull().extracting(Marked::state).isEqualTo(PRESENT);
        assertThat(ask("select concat(state, ' ', attending_since) from enrolment where id = ?", amina.id()))
                .isEqualTo("ATTENDING " + TODAY);
        assertThat(ask(
                        "select group_concat(action order by id) from audit_event where dossier_id = ?",
                        aminasCase.id()))
                .contains("seat-attended", "attendance-marked");
    }

    @Test
    void whoIsMissingFromTheStartDoesNotAttend() {
        mark(tap(amina, UNEXCUSED));

        assertThat(ask("select state from enrolment where id = ?", amina.id())).isEqualTo("CONFIRMED");
    }

    @Test
    void theSameBatchTwiceCountsOnce() {
        List<Mark> batch = List.of(tap(amina, PRESENT), tap(amina, LATE));

        Marking first = attendances.mark(today, batch, null);
        Marking again = attendances.mark(today, batch, null);

        assertThat(again).isEqualTo(first);
        assertThat(first.kept()).hasSize(2);
        assertThat(trail(amina)).containsExactly("PRESENT 1", "LATE 1");
    }

    @Test
    void theSameBatchAtTheSameTimeCountsOnce() throws Exception {
        List<Mark> batch = List.of(tap(amina, PRESENT));
        UUID here = school;

        atOnce(() -> markAs(here, batch), () -> markAs(here, batch));

        assertThat(trail(amina)).containsExactly("PRESENT 1");
    }

    @Test
    void ofBatchesOutOfOrderTheNewestTapHoldsAndTheOlderStaysInTheTrail() {
        UUID tablet = UUID.randomUUID();
        Instant now = Instant.now();
        Mark first = tap(amina, UNEXCUSED, tablet, 1, now.minusSeconds(60));
        Mark second = tap(amina, LATE, tablet, 2, now.minusSeconds(90)); // a clock that was set back in between

        mark(second);
        mark(first);

        assertThat(Objects.requireNonNull(row(amina).mark()).state()).isEqualTo(LATE);
        assertThat(trail(amina)).containsExactly("LATE 1", "UNEXCUSED 0");
    }

    @Test
    void ofTwoTeachersTheLaterTapHoldsWhoeverSendsFirst() {
        Instant now = Instant.now();
        mark(tap(amina, PRESENT, UUID.randomUUID(), 7, now.minusSeconds(5)));
        world.signInAsProvider(school);
        mark(tap(amina, UNEXCUSED, UUID.randomUUID(), 9, now.minusSeconds(300)));

        Marked mark = Objects.requireNonNull(row(amina).mark());
        assertThat(mark.state()).isEqualTo(PRESENT);
        assertThat(mark.by()).isEqualTo("S. Brunner");
    }

    @Test
    void aDeviceWhoseClockIsAheadDoesNotWinForEver() {
        mark(tap(amina, PRESENT, UUID.randomUUID(), 1, Instant.now().plus(Duration.ofDays(3))));
        mark(tap(amina, LATE, UUID.randomUUID(), 1, Instant.now()));

        assertThat(Objects.requireNonNull(row(amina).mark()).state()).isEqualTo(LATE);
    }

    @Test
    void twoTeachersAtOnceMarkEachPersonOnceWithoutLosingAnything() throws Exception {
        List<EnrolmentId> people = IntStream.range(0, 12)
                .mapToObj(n -> classes.seat(run, world.dossier(region, "Person" + n), "CONFIRMED"))
                .toList();
        List<Mark> one = people.stream().map(person -> tap(person, PRESENT)).toList();
        List<Mark> other =
                people.reversed().stream().map(person -> tap(person, LATE)).toList();
        UUID here = school;

        atOnce(() -> markAs(here, one), () -> markAs(here, other));

        assertThat(ask("select count(*) from attendance where session_id = ?", today.id()))
                .isEqualTo("12");
        assertThat(ask("select count(*) from attendance_mark where session_id = ?", today.id()))
                .isEqualTo("24");
    }

    @Test
    @DisplayName("BR03: nobody is marked on a day on which the costs are not approved, and the row says so")
    void noAttendanceWithoutAnApproval() {
        database.sql("update enrolment set needs_approval = true where id = ?")
                .param(amina.id())
                .update();
        EnrolmentId yonas = classes.seat(run, world.dossier(region, "Yonas"), "CONFIRMED");
        Mark hers = tap(amina, PRESENT);
        Mark his = tap(yonas, PRESENT);

        Marking marking = attendances.mark(today, List.of(hers, his), null);

        assertThat(row(amina).blocked()).isTrue();
        assertThat(row(yonas).blocked()).isFalse();
        assertThat(marking.kept()).containsExactly(his.nonce());
        assertThat(marking.refused()).containsEntry(hers.nonce(), "attendance.refusal.no-valid-approval");
        assertThat(row(amina).mark()).isNull();
    }

    @Test
    void onlyPeopleWithAConfirmedSeatAreInTheClass() {
        EnrolmentId asks = classes.seat(run, world.dossier(region, "Oksana"), "APPROVED");
        CourseRunId elsewhere = classes.run(school, 5);
        EnrolmentId stranger = classes.seat(elsewhere, world.dossier(region, "Reza"), "CONFIRMED");

        assertThat(attendances.open(today).rows()).extracting(Row::id).containsExactly(amina);
        Marking marking = attendances.mark(today, List.of(tap(asks, PRESENT), tap(stranger, PRESENT)), null);

        assertThat(marking.kept()).isEmpty();
        assertThat(marking.refused().values()).containsOnly("attendance.refusal.not-on-the-run");
    }

    @Test
    void aForeignSessionIsAnsweredLikeOneThatDoesNotExist() {
        world.signInAsProvider(world.provider("Andere Schule"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> attendances.open(today));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> mark(tap(amina, PRESENT)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> attendances.look(ClassSessionId.next()));
    }

    @Test
    void aSessionToComeAndACancelledOneAreNotMarked() {
        ClassSessionId tomorrow = classes.session(run, TODAY.plusDays(1));
        database.sql("update class_session set state = 'CANCELLED' where id = ?")
                .param(today.id())
                .update();

        assertThat(attendances.open(tomorrow).window()).isEqualTo(Window.NOT_YET);
        refused("attendance.refusal.not-yet", () -> attendances.mark(tomorrow, List.of(tap(amina, PRESENT)), null));
        refused("attendance.refusal.cancelled", () -> mark(tap(amina, PRESENT)));
    }

    @Test
    void someDaysLaterACorrectionNeedsItsReasonAndLeavesATrail() {
        ClassSessionId longAgo = classes.session(run, TODAY.minusDays(20));
        classes.marked(longAgo, amina, UNEXCUSED);
        Mark late = tap(amina, EXCUSED);

        assertThat(attendances.open(longAgo).window()).isEqualTo(Window.CORRECTION);
        assertThat(attendances.mark(longAgo, List.of(late), " ").refused())
                .containsEntry(late.nonce(), "attendance.refusal.reason-needed");
        attendances.mark(longAgo, List.of(late), "Zeugnis nachgereicht");

        assertThat(ask(
                        "select concat(before_state, ' ', state, ' ', why) from attendance_mark where session_id = ?",
                        longAgo.id()))
                .isEqualTo("UNEXCUSED EXCUSED Zeugnis nachgereicht");
        assertThat(ask("select action from audit_event where object_id = ? order by id desc limit 1", amina.id()))
                .isEqualTo("attendance-corrected");
    }

    @Test
    void whatWasTappedInTimeAndArrivesLateIsInTime() {
        ClassSessionId before = classes.session(run, TODAY.minusDays(9));
        Mark offline = tap(amina, PRESENT, UUID.randomUUID(), 1, Instant.now().minus(Duration.ofDays(9)));

        assertThat(attendances.mark(before, List.of(offline), null).kept()).containsExactly(offline.nonce());
    }

    @Test
    void theTrailIsNeverRewritten() {
        mark(tap(amina, PRESENT));

        for (String sql : List.of("delete from attendance_mark", "update attendance_mark set state = 'LATE'")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> database.sql(sql + " where enrolment_id = ?")
                            .param(amina.id())
                            .update());
        }
    }

    @Test
    void aReasonBelongsToAnAbsenceAndMinutesToWhoIsLate() {
        Mark odd = new Mark(Ids.next(), amina, PRESENT, AbsenceReason.ILL, "x".repeat(500), 5, Instant.now(), null, 0);

        assertThat(odd.reason()).isNull();
        assertThat(odd.minutesLate()).isNull();
        assertThat(odd.words()).hasSize(200);
        mark(odd);
    }

    @Test
    void aClassOfFiveHundredOpensWithTheStatementsOfOneOfTwenty() {
        CourseRunId large = classes.run(school, 500);
        ClassSessionId session = classes.session(large, TODAY);
        List<Mark> marks = new ArrayList<>();
        for (int n = 0; n < 60; n++) {
            marks.add(tap(classes.seat(large, world.dossier(region, "P" + n), "ATTENDING"), PRESENT));
        }
        attendances.mark(session, marks, null);
        attendances.open(today);

        int few = statements.during(() -> attendances.open(today));
        int many = statements.during(() -> attendances.open(session));

        assertThat(many).isEqualTo(few);
        assertThat(attendances.open(session).marked()).isEqualTo(60);
    }

    private void mark(Mark mark) {
        attendances.mark(today, List.of(mark), null);
    }

    private Void markAs(UUID provider, List<Mark> marks) {
        world.signInAsProvider(provider);
        attendances.mark(today, marks, null);
        return null;
    }

    private static Mark tap(EnrolmentId person, AttendanceState state) {
        return Mark.now(person, state, null, null, null, Instant.now());
    }

    private static Mark tap(EnrolmentId person, AttendanceState state, UUID device, long sequence, Instant at) {
        return new Mark(Ids.next(), person, state, null, null, null, at, device, sequence);
    }

    private Row row(EnrolmentId person) {
        return attendances.look(today).rows().stream()
                .filter(row -> row.id().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private List<String> trail(EnrolmentId person) {
        return database.sql("select concat(state, ' ', counted) from attendance_mark where enrolment_id = ?"
                        + " order by received_at, nonce")
                .param(person.id())
                .query(String.class)
                .list();
    }

    private @Nullable String ask(String question, Object... parameters) {
        return database.sql(question)
                .params(parameters)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(no -> assertThat(no.key()).isEqualTo(key));
    }

    @SafeVarargs
    private static void atOnce(Callable<Void>... acts) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.length)) {
            for (Future<Void> done : threads.invokeAll(List.of(acts))) {
                done.get();
            }
        }
    }
}
