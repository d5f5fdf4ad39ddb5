package ch.etappe.attendance;

import static ch.etappe.attendance.AttendanceState.PRESENT;
import static ch.etappe.attendance.AttendanceState.UNEXCUSED;
import static ch.etappe.attendance.ClassWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.ClassSessionId;
import ch.etappe.offer.ClassSessions;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.offer.SessionChanges;
import ch.etappe.offer.SessionForm;
import ch.etappe.offer.SessionSummary;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session in which people were marked stays where it was, in the real database. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MarkedSessionsTest {

    @Autowired
    SessionChanges changes;

    @Autowired
    ClassSessions sessions;

    @Autowired
    Attendances attendances;

    @Autowired
    ClassWorld classes;

    @Autowired
    CourseWorld world;

    @Autowired
    JdbcClient database;

    private UUID school;
    private CourseRunId run;
    private EnrolmentId amina;

    @BeforeEach
    void aRun() {
        school = world.provider("Sprachschule Aare");
        run = classes.run(school, 20);
        amina = classes.seat(run, world.dossier(world.region(), "Amina"), "ATTENDING");
        world.signInAsProvider(school);
    }

    @Test
    void aMarkedSessionIsNotCancelled() {
        ClassSessionId today = classes.session(run, TODAY);
        classes.marked(today, amina, UNEXCUSED);

        refused(() -> changes.cancel(today, "Kursleitung krank"));

        assertThat(sessions.own(today).session().takesPlace()).isTrue();
    }

    @Test
    void aMarkedSessionIsNotMoved() {
        ClassSessionId next = classes.session(run, TODAY.plusDays(1));
        SessionSummary before = sessions.own(next).session();
        classes.marked(next, amina, PRESENT);

        refused(() -> changes.change(next, later(before), before.version()));

        assertThat(sessions.own(next).session()).isEqualTo(before);
    }

    @Test
    void whereNobodyIsMarkedItMayBeMovedAndCancelled() {
        ClassSessionId next = classes.session(run, TODAY.plusDays(1));
        SessionSummary before = sessions.own(next).session();
        classes.marked(classes.session(run, TODAY), amina, PRESENT);

        changes.change(next, later(before), before.version());
        changes.cancel(next, "Kursleitung krank");

        assertThat(sessions.own(next).session().heldOn()).isEqualTo(TODAY.plusDays(8));
        assertThat(sessions.own(next).session().takesPlace()).isFalse();
    }

    @Test
    void whoMarksAndWhoCancelsAtTheSameTimeDoNotBothGetTheirWay() throws Exception {
        for (int i = 0; i < 6; i++) {
            ClassSessionId session = classes.session(run, TODAY.minusDays(i));

            atOnce(() -> cancel(session), () -> mark(session));

            world.signInAsProvider(school);
            boolean takesPlace = sessions.own(session).session().takesPlace();
            assertThat(marks(session)).isEqualTo(takesPlace ? 1 : 0);
        }
    }

    private static SessionForm later(SessionSummary before) {
        return new SessionForm(before.heldOn().plusDays(7), LocalTime.of(6, 30), LocalTime.of(8, 0), null, null);
    }

    private boolean cancel(ClassSessionId session) {
        world.signInAsProvider(school);
        changes.cancel(session, "Wasserschaden");
        return true;
    }

    private boolean mark(ClassSessionId session) {
        world.signInAsProvider(school);
        Mark tap = Mark.now(amina, PRESENT, null, null, null, Instant.now());
        return attendances.mark(session, List.of(tap), null).refused().isEmpty();
    }

    private int marks(ClassSessionId session) {
        return database.sql("select count(*) from attendance where session_id = ?")
                .param(session.id())
                .query(Integer.class)
                .single();
    }

    private static void refused(Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(no -> assertThat(no.key()).isEqualTo("attendance.refusal.marked"));
    }

    /** One of them may be refused, for nothing but the other one. */
    @SafeVarargs
    private static void atOnce(Callable<Boolean>... acts) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.length)) {
            for (Future<Boolean> done : threads.invokeAll(List.of(acts))) {
                if (done.state() == Future.State.FAILED) {
                    assertThat(done.exceptionNow())
                            .isInstanceOfSatisfying(
                                    Refusal.class,
                                    no -> assertThat(no.key())
                                            .isIn("attendance.refusal.marked", "attendance.refusal.cancelled"));
                }
            }
        }
    }
}
