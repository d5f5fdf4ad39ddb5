package ch.etappe.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseWorld.Course;
import ch.etappe.test.StatementCounter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OffersTest {

    @Autowired
    Offers offers;

    @Autowired
    CourseWorld world;

    @Autowired
    StatementCounter statements;

    @Autowired
    JdbcClient database;

    private UUID school;
    private String word;

    @BeforeEach
    void aSchool() {
        school = world.provider("Sprachschule Aare");
        word = UUID.randomUUID().toString();
    }

    @Test
    void waitForTheCantonUntilTheyArePublished() {
        Course course = world.submitted(school, "Deutsch A1 " + word, 12);
        world.signInAsCanton();
        assertThat(offers.submitted(word, 0, 10)).extracting(OfferSummary::id).containsExactly(course.offer());

        offers.publish(course.offer(), offers.detail(course.offer()).version());

        assertThat(offers.submitted(word, 0, 10)).isEmpty();
        assertThat(offers.countSubmitted(word)).isZero();
        assertThat(offers.bookable(course.run()).state()).isEqualTo(RunState.OPEN);
    }

    @Test
    void leaveOneTraceHoweverOftenSomebodyClicks() {
        Course course = world.submitted(school, "Deutsch A1", 12);
        world.signInAsCanton();
        long seen = offers.detail(course.offer()).version();

        offers.publish(course.offer(), seen);
        offers.publish(course.offer(), seen);

        assertThat(database.sql("select action from audit_event where object_id = ?")
                        .param(course.offer().id())
                        .query(String.class)
                        .list())
                .containsExactly("offer-published");
    }

    @Test
    void areNotDecidedAgainstWhatSomebodyElseDecided() {
        Course course = world.submitted(school, "Deutsch A1", 12);
        world.signInAsCanton();
        long seenInBothTabs = offers.detail(course.offer()).version();
        offers.sendBack(course.offer(), seenInBothTabs, "Bitte den Kursort ergänzen.");

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> offers.publish(course.offer(), seenInBothTabs));
    }

    @Test
    void tellTheirProviderWhyTheyWereSentBack() {
        Course course = world.submitted(school, "Deutsch A1", 12);
        world.signInAsCanton();
        offers.sendBack(course.offer(), offers.detail(course.offer()).version(), "Bitte den Kursort ergänzen.");

        world.signInAsProvider(school);

        assertThat(offers.mine("", 0, 10)).singleElement().satisfies(own -> {
            assertThat(own.state()).isEqualTo(OfferState.RETURNED);
            assertThat(own.returnReason()).isEqualTo("Bitte den Kursort ergänzen.");
        });
    }

    @Test
    void ofAnotherProviderDoNotExist() {
        Course course = world.submitted(school, "Deutsch A1", 12);
        world.signInAsProvider(world.provider("Werkstatt Jura"));

        assertThat(offers.mine("", 0, 10)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> offers.detail(course.offer()));
    }

    @Test
    void doNotExistForOthersBeforeTheyArePublished() {
        Course course = world.submitted(school, "Deutsch A1", 12);
        world.signInAsCaseworker(world.region());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> offers.detail(course.offer()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> offers.bookable(course.run()));

        world.publish(course);

        assertThat(offers.detail(course.offer()).runs()).hasSize(1);
    }

    @Test
    void haveNoBookableRunOnceItIsOver() {
        LocalDate longAgo = LocalDate.of(2024, 1, 8);
        Course course = world.publish(world.submitted(
                school,
                OfferCategory.LANGUAGE_EVENING,
                "Deutsch A1",
                12,
                new Timetable(
                        longAgo,
                        longAgo.plusWeeks(12),
                        Weekdays.of(DayOfWeek.MONDAY),
                        LocalTime.of(8, 30),
                        LocalTime.of(11, 0))));
        world.signInAsCaseworker(world.region());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> offers.bookable(course.run()))
                .extracting(Refusal::key)
                .isEqualTo("offer.refusal.run-closed");
    }

    @Test
    void areListedWithOneStatementHoweverManyThereAre() {
        world.submitted(school, "Deutsch A1 " + word, 12);
        world.signInAsCanton();
        int forOne = statements.during(() -> offers.submitted(word, 0, 50));
        for (int i = 0; i < 5; i++) {
            world.submitted(school, "Deutsch A1 " + word, 12);
        }

        int forSix = statements.during(
                () -> assertThat(offers.submitted(word, 0, 50)).hasSize(6));

        assertThat(forSix).isEqualTo(forOne).isPositive();
    }

    @Test
    void areFoundByEveryWordWithoutMindingAccentsOrCase() {
        world.submitted(school, "Früh übt sich " + word, 12);
        world.signInAsCanton();

        assertThat(offers.submitted("aare FRUH " + word, 0, 10)).hasSize(1);
        assertThat(offers.submitted("100% " + word, 0, 10)).isEmpty();
    }
}
