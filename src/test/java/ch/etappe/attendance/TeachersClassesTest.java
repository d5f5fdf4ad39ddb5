package ch.etappe.attendance;

import static ch.etappe.attendance.AttendanceState.PRESENT;
import static ch.etappe.attendance.ClassWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.enrolment.Rosters;
import ch.etappe.identity.ProviderFunction;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.NotFound;
import ch.etappe.offer.ClassSessionId;
import ch.etappe.offer.ClassSessions;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.offer.SessionSummary;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Who teaches reaches the own classes; those of the others at the same provider do not exist. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TeachersClassesTest {

    @Autowired
    ClassesToday today;

    @Autowired
    Attendances attendances;

    @Autowired
    SignLists lists;

    @Autowired
    ClassSessions sessions;

    @Autowired
    Rosters rosters;

    @Autowired
    ClassWorld classes;

    @Autowired
    CourseWorld world;

    private UUID school;
    private CourseRunId run;
    private CourseRunId foreignRun;
    private ClassSessionId own;
    private ClassSessionId ofAnother;
    private ClassSessionId ofNobody;
    private EnrolmentId amina;
    private EnrolmentId stranger;
    private DossierId aminasCase;

    @BeforeEach
    void aSchoolWithTwoTeachers() {
        school = world.provider("Sprachschule Aare");
        UserId teacher = world.user();
        run = classes.run(school, 20);
        foreignRun = classes.run(school, 20);
        own = classes.session(run, TODAY, teacher);
        ofAnother = classes.session(foreignRun, TODAY, world.user());
        ofNobody = classes.session(run, TODAY.minusDays(1));
        UUID region = world.region();
        aminasCase = world.dossier(region, "Amina");
        amina = classes.seat(run, aminasCase, "CONFIRMED");
        stranger = classes.seat(foreignRun, world.dossier(region, "Reza"), "CONFIRMED");
        SignedInAs.provider(teacher, school, ProviderFunction.TEACHER);
    }

    @Test
    void theListsOfTheDayHoldTheOwnClassesOnly() {
        assertThat(today.today()).extracting(ClassToday::id).containsExactly(own);
        assertThat(today.open()).isEmpty();
        assertThat(sessions.onDay(TODAY)).extracting(one -> one.session().id()).containsExactly(own);
        assertThat(sessions.of(run)).extracting(SessionSummary::id).containsExactly(own);
        assertThat(sessions.next(List.of(run, foreignRun), TODAY.minusDays(3), 5))
                .containsOnlyKeys(run);
    }

    @Test
    void theOwnClassOpensAndIsMarked() {
        Mark tap = tap(amina);

        assertThat(attendances.open(own).rows()).hasSize(1);
        assertThat(attendances.mark(own, List.of(tap), null).kept()).containsExactly(tap.nonce());
        assertThat(attendances.look(own).marked()).isEqualTo(1);
    }

    @Test
    void theClassOfAnotherTeacherIsAnsweredLikeOneThatDoesNotExist() {
        for (ClassSessionId foreign : List.of(ofAnother, ofNobody, ClassSessionId.next())) {
            notFound(() -> attendances.open(foreign));
            notFound(() -> attendances.look(foreign));
            notFound(() -> attendances.mark(foreign, List.of(tap(amina), tap(stranger)), null));
            notFound(() -> sessions.own(foreign));
        }
    }

    @Test
    void peopleOfAnotherTeachersRunAreNotTakenIntoAClass() {
        assertThat(rosters.inClass(foreignRun, Set.of(stranger), Set.of(stranger), TODAY))
                .isEmpty();
        assertThat(rosters.inClass(run, Set.of(amina), Set.of(), TODAY)).containsEntry(amina, aminasCase);
    }

    @Test
    void theListToSignHasTheOwnDays() {
        assertThat(lists.of(run, YearMonth.from(TODAY)).days())
                .extracting(SessionSummary::id)
                .containsExactly(own);
        notFound(() -> lists.of(foreignRun, YearMonth.from(TODAY)));
    }

    @Test
    void theOfficeOfTheProviderReachesAllOfThem() {
        SignedInAs.provider(world.user(), school, ProviderFunction.ADMINISTRATION);

        assertThat(today.today()).extracting(ClassToday::id).containsExactlyInAnyOrder(own, ofAnother);
        assertThat(attendances.open(ofAnother).rows()).hasSize(1);
    }

    private static Mark tap(EnrolmentId person) {
        return Mark.now(person, PRESENT, null, null, null, Instant.now());
    }

    private static void notFound(Runnable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act::run);
    }
}
