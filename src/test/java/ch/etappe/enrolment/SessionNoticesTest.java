package ch.etappe.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.ClassSessionId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.offer.CourseWorld.Course;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SessionNoticesTest {

    private static final LocalDate SOON = LocalDate.now(Dates.ZURICH).plusDays(9);

    @Autowired
    Enrolments enrolments;

    @Autowired
    SessionNews news;

    @Autowired
    SessionNotices notices;

    @Autowired
    CourseWorld world;

    @Autowired
    JdbcClient database;

    private UUID region;
    private Course course;
    private DossierId amina;
    private DossierId yonas;

    @BeforeEach
    void aCourseWithOneSeatThatAminaHas() {
        region = world.region();
        course = world.published(world.provider("Sprachschule Aare"), "Deutsch A1", 1);
        amina = world.dossier(region, "Amina");
        yonas = world.dossier(region, "Yonas");
        world.signInAsCaseworker(region);
        enrolments.request(course.run(), amina);
    }

    @Test
    void aCancelledSessionIsToldOnceHoweverOftenItIsHeard() {
        ClassSessionId session = cancelled();
        news.tellOfSession(course.run(), session, 1);
        news.tellOfSession(course.run(), session, 1);
        world.signInAsRefugee(amina);

        assertThat(notices.mine()).singleElement().satisfies(notice -> {
            assertThat(notice.session()).isNotNull();
            assertThat(notice.from()).isNull();
        });
        SessionNotice told = notices.mine().getFirst();
        notices.read(told.enrolment(), told.subject());
        news.tellOfSession(course.run(), session, 1);

        assertThat(notices.mine()).isEmpty();
    }

    @Test
    void aLaterChangeOfTheSameSessionIsToldAnew() {
        ClassSessionId session = cancelled();
        news.tellOfSession(course.run(), session, 1);
        world.signInAsRefugee(amina);
        SessionNotice told = notices.mine().getFirst();
        notices.read(told.enrolment(), told.subject());

        news.tellOfSession(course.run(), session, 2);

        assertThat(notices.mine()).hasSize(1);
    }

    @Test
    void whoHasNothingToDoWithTheCourseIsToldNothingAndReadsNothingForOthers() {
        news.tellOfPattern(course.run(), SOON, 1);
        world.signInAsRefugee(amina);
        SessionNotice told = notices.mine().getFirst();
        assertThat(told.from()).isEqualTo(SOON);

        world.signInAsRefugee(yonas);
        assertThat(notices.mine()).isEmpty();
        notices.read(told.enrolment(), told.subject());

        world.signInAsRefugee(amina);
        assertThat(notices.mine()).hasSize(1);
    }

    @Test
    void aSessionThatIsOverIsNoNewsAnyMore() {
        ClassSessionId session = cancelled();
        news.tellOfSession(course.run(), session, 1);
        database.sql("update class_session set held_on = ? where id = ?")
                .params(LocalDate.now(Dates.ZURICH).minusDays(1), session.id())
                .update();
        world.signInAsRefugee(amina);

        assertThat(notices.mine()).isEmpty();
    }

    @Test
    void whereNobodyMayWaitAFullRunRefuses() {
        database.sql("update course_run set waitlist = false where id = ?")
                .param(course.run().id())
                .update();
        world.signInAsCaseworker(region);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> enrolments.request(course.run(), yonas))
                .withMessageContaining("enrolment.refusal.no-waiting-list");
        assertThat(enrolments.of(yonas)).isEmpty();
    }

    @Test
    void afterTheLastDayToRegisterNobodyIsBooked() {
        Course open = world.published(world.provider("Wortweide"), "Deutsch A2", 9);
        LocalDate today = LocalDate.now(Dates.ZURICH);
        world.signInAsCaseworker(region);
        registerBy(open, today.minusDays(1));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> enrolments.request(open.run(), yonas))
                .withMessageContaining("offer.refusal.registration-over");

        registerBy(open, today);
        assertThat(enrolments.request(open.run(), yonas).state()).isEqualTo(EnrolmentState.APPROVED);
    }

    private void registerBy(Course open, LocalDate day) {
        database.sql("update course_run set register_by = ? where id = ?")
                .params(day, open.run().id())
                .update();
    }

    private ClassSessionId cancelled() {
        ClassSessionId session = world.sessions(course, SOON).getFirst();
        database.sql("update class_session set state = 'CANCELLED', reason = 'krank', version = 1 where id = ?")
                .param(session.id())
                .update();
        return session;
    }
}
