package ch.etappe.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.kernel.NotFound;
import ch.etappe.offer.CourseWorld.Course;
import ch.etappe.test.StatementCounter;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ClassSessionsTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Autowired
    ClassSessions sessions;

    @Autowired
    CourseWorld world;

    @Autowired
    StatementCounter statements;

    private UUID school;

    @BeforeEach
    void aSchool() {
        school = world.provider("Sprachschule Aare");
    }

    @Test
    void areReadInWallTimeWhateverTheZoneOfTheMachine() {
        Course course = world.published(school, "Deutsch A1", 12);
        world.sessions(course, MONDAY.plusDays(2), MONDAY);
        world.signInAsProvider(school);

        assertThat(sessions.of(course.run()))
                .extracting(SessionSummary::heldOn)
                .containsExactly(MONDAY, MONDAY.plusDays(2));
        assertThat(sessions.of(course.run()))
                .allSatisfy(session -> assertThat(session.startsAt()).isEqualTo(LocalTime.of(8, 30)));
        assertThat(sessions.onDay(MONDAY)).singleElement().satisfies(one -> {
            assertThat(one.run().id()).isEqualTo(course.run());
            assertThat(one.session().endsAt()).isEqualTo(LocalTime.of(11, 0));
            assertThat(one.session().lessons()).isEqualTo(3);
        });
    }

    @Test
    void ofAnotherProviderDoNotExist() {
        Course course = world.published(school, "Deutsch A1", 12);
        ClassSessionId session = world.sessions(course, MONDAY).getFirst();
        world.signInAsProvider(world.provider("Andere Schule"));

        assertThat(sessions.of(course.run())).isEmpty();
        assertThat(sessions.onDay(MONDAY)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sessions.own(session));
    }

    @Test
    void ofAnOfferThatWasNeverReleasedAreSeenByItsProviderOnly() {
        Course course = world.submitted(school, "Deutsch A1", 12);
        world.sessions(course, MONDAY);

        world.signInAsCaseworker(world.region());
        assertThat(sessions.of(course.run())).isEmpty();
        world.signInAsProvider(school);
        assertThat(sessions.of(course.run())).hasSize(1);
    }

    @Test
    void theNextOfManyRunsAreOneStatement() {
        Course one = world.published(school, "Deutsch A1", 12);
        Course other = world.published(school, "Deutsch A2", 12);
        world.sessions(one, MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2), MONDAY.plusDays(3));
        world.sessions(other, MONDAY);
        world.signInAsCaseworker(world.region());

        Map<CourseRunId, List<SessionSummary>> next = new HashMap<>();
        assertThat(statements.during(
                        () -> next.putAll(sessions.next(List.of(one.run(), other.run()), MONDAY.plusDays(1), 2))))
                .isEqualTo(1);

        assertThat(next).containsOnlyKeys(one.run());
        assertThat(next.get(one.run()))
                .extracting(SessionSummary::heldOn)
                .containsExactly(MONDAY.plusDays(1), MONDAY.plusDays(2));
    }
}
