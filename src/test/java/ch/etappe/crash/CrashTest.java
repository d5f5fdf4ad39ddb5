package ch.etappe.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Kills in the middle of the main journey's writes. Whoever got no answer acts again, as people do; afterwards each act
 * is there exactly once.
 */
@Tag("crash") // minutes of starts, so not part of the quick run
@Timeout(value = 300, threadMode = ThreadMode.SEPARATE_THREAD)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashTest {

    private static final Logger log = LoggerFactory.getLogger(CrashTest.class);
    private static final int ROUNDS = 2;
    private static final int MOST_ACTS_BETWEEN = 30;
    private static final long SEED = Long.getLong("etappe.crash.seed", System.nanoTime());

    private final Random random = new Random(SEED);
    private DoomedPortal portal;
    private People people;

    /** The number of the next act, and how long the last ones took. */
    private int next;

    private long nanosPerAct = Duration.ofMillis(20).toNanos();

    enum Victim {
        PORTAL,
        DATABASE,
        BOTH
    }

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        log.info("The crashes are those of -Detappe.crash.seed={}", SEED);
        portal = DoomedPortal.start(folder.resolve("data"));
        people = People.read(folder.resolve("people.txt"));
    }

    @AfterAll
    void end() {
        portal.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasAnsweredIsThereOnceAndWhatIsRepeatedToo(Victim victim) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            actUndisturbed(1 + random.nextInt(MOST_ACTS_BETWEEN));
            portal.order(next);
            waitAMoment();

            kill(victim);

            assertEachIsThereOnce(next);
            assertThat(count(Act.of(next).effect(), next))
                    .as("%s, neither answered nor repeated", Act.of(next))
                    .isLessThanOrEqualTo(1);
            actUndisturbed(Act.values().length);
            assertEachIsThereOnce(next);
        }
    }

    @Test
    void whatAnActBringsAboutLaterIsMadeUpForAtTheNextStart() throws Exception {
        while (Act.of(next) != Act.CONFIRM_SEAT) {
            actUndisturbed(1);
        }
        try (Connection elsewhere = portal.source().getConnection()) {
            elsewhere.setAutoCommit(false);
            elsewhere
                    .createStatement()
                    .executeQuery("select id from measure for update")
                    .close();
            actUndisturbed(1);
            // only what waits for the measure; the look at the case itself is over in a moment
            await().atMost(Duration.ofSeconds(20)).until(() -> unfinishedEvents() == 1);

            portal.killPortal();
        }

        portal.startAgain();

        await().atMost(Duration.ofSeconds(20)).until(() -> unfinishedEvents() == 0);
        assertEachIsThereOnce(next);
    }

    private void kill(Victim victim) throws IOException {
        if (victim != Victim.PORTAL) {
            portal.killDatabase();
        }
        if (victim == Victim.DATABASE) {
            portal.answer();
            await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> count("select 1", 0) == 1);
        } else {
            portal.killPortal();
            portal.startAgain();
        }
    }

    /** Acts until as many were answered; who gets no answer or a failure acts again. */
    private void actUndisturbed(int acts) throws IOException {
        for (int last = next + acts; next < last; ) {
            long begun = System.nanoTime();
            portal.order(next);
            if (("done " + next).equals(portal.answer())) {
                next++;
                nanosPerAct = (nanosPerAct + System.nanoTime() - begun) / 2;
            } else {
                assertThat(portal.isAlive()).isTrue();
            }
        }
    }

    /** Somewhere in the act that was just ordered, or right behind it. */
    private void waitAMoment() {
        long until = System.nanoTime() + random.nextLong(1 + nanosPerAct);
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    private void assertEachIsThereOnce(int acts) {
        for (int number = 0; number < acts; number++) {
            assertThat(count(Act.of(number).effect(), number))
                    .as("%s of person %d", Act.of(number), Act.person(number))
                    .isEqualTo(1);
            assertThat(count(Act.of(number).trace(), number))
                    .as("traces of %s of person %d", Act.of(number), Act.person(number))
                    .isEqualTo(1);
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(courseless()).isZero());
    }

    /** Confirmed seats whose measure the event has not started yet. */
    private int courseless() {
        return portal.database().sql("""
                        select count(*) from enrolment e join measure m on m.enrolment_id = e.id
                        where e.state = 'CONFIRMED' and m.state <> 'ACTIVE'
                        """).query(Integer.class).single();
    }

    private int unfinishedEvents() {
        return portal.database()
                .sql("select count(*) from event_publication where completion_date is null")
                .query(Integer.class)
                .single();
    }

    private int count(String question, int number) {
        People.Case one = people.cases().get(Act.person(number));
        JdbcClient.StatementSpec asked = portal.database().sql(question);
        if (question.contains(":dossier")) {
            asked = asked.param("dossier", one.dossier());
        }
        if (question.contains(":offer")) {
            asked = asked.param("offer", one.offer());
        }
        return asked.query(Integer.class).single();
    }
}
