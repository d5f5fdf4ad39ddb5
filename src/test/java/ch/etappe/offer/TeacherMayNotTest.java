package ch.etappe.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.enrolment.Rosters;
import ch.etappe.identity.ProviderFunction;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.offer.CourseWorld.Course;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What lead and administration of a provider decide is closed to who teaches there, even on the own run. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TeacherMayNotTest {

    @Autowired
    OfferEditing editing;

    @Autowired
    OfferPublishing publishing;

    @Autowired
    RunPlanning planning;

    @Autowired
    PatternChanges patterns;

    @Autowired
    SessionChanges sessions;

    @Autowired
    Rosters rosters;

    @Autowired
    CourseWorld world;

    @Autowired
    JdbcClient database;

    private UUID provider;
    private Course course;
    private ClassSessionId session;
    private UserId teacher;

    @BeforeEach
    void somebodyTeaches() {
        provider = world.provider("Wortweide");
        course = world.published(provider, "Deutsch A1", 10);
        teacher = world.user();
        session = world.sessions(course, LocalDate.now().plusDays(7)).getFirst();
        database.sql("update class_session set teacher_id = ? where id = ?")
                .params(teacher.id(), session.id())
                .update();
        SignedInAs.provider(teacher, provider, ProviderFunction.TEACHER);
    }

    @AfterEach
    void leave() {
        SignedInAs.nobody();
    }

    @Test
    void offersAreNotOpenedHandedInSuspendedOrArchived() {
        OfferId offer = course.offer();
        List<ThrowingCallable> acts = List.of(
                () -> editing.open(offer),
                () -> editing.copy(offer, "Deutsch A2"),
                () -> editing.discard(offer),
                () -> publishing.handIn(offer),
                () -> publishing.takeBack(offer),
                () -> publishing.suspend(offer),
                () -> publishing.resume(offer),
                () -> publishing.confirm(offer),
                () -> publishing.archive(offer));

        acts.forEach(TeacherMayNotTest::denied);

        assertThat(database.sql("select state from offer where id = ?")
                        .param(offer.id())
                        .query(String.class)
                        .single())
                .isEqualTo("PUBLISHED");
    }

    @Test
    void runsAndSessionsAreNotPlannedMovedOrCancelled() {
        PatternForm pattern = new PatternForm(null, Set.of(), null, null, null, null, null);
        SessionForm moved = new SessionForm(null, null, null, null, null);
        List<ThrowingCallable> acts = List.of(
                () -> planning.copy(course.run()),
                () -> planning.sites(),
                () -> patterns.current(course.run()),
                () -> patterns.change(course.run(), pattern),
                () -> sessions.change(session, moved, 0),
                () -> sessions.cancel(session, "Kursleitung krank"),
                () -> rosters.resize(course.run(), 2),
                () -> rosters.callOff(course.run(), "Zu wenig Leute"));

        acts.forEach(TeacherMayNotTest::denied);

        assertThat(database.sql("select state from class_session where id = ?")
                        .param(session.id())
                        .query(String.class)
                        .single())
                .isEqualTo("PLANNED");
    }

    @Test
    void theOfficeMayDoThemAll() {
        SignedInAs.provider(teacher, provider, ProviderFunction.ADMINISTRATION);

        publishing.suspend(course.offer());
        sessions.cancel(session, "Kursleitung krank");

        assertThat(planning.sites()).isNotEmpty();
        assertThat(database.sql("select state from class_session where id = ?")
                        .param(session.id())
                        .query(String.class)
                        .single())
                .isEqualTo("CANCELLED");
    }

    private static void denied(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
