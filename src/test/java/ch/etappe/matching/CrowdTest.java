package ch.etappe.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.identity.SignedInAs;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Many who ask for one run leave connections to the others. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CrowdTest {

    @Autowired
    Matches matches;

    @Autowired
    CourseWorld world;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource source;

    @Test
    void moreThanThereAreConnectionsForAskForOneRunAndSomebodyForAnother() throws Exception {
        HikariDataSource pool = source.unwrap(HikariDataSource.class);
        UUID school = world.provider("Sprachschule Aare");
        UUID region = world.region();
        CourseRunId wanted = world.published(school, "Deutsch A1", 2).run();
        CourseRunId quiet = world.published(school, "Deutsch A2", 2).run();
        DossierId first = world.dossier(region, "Amina");
        List<DossierId> crowd = IntStream.range(0, 2 * pool.getMaximumPoolSize())
                .mapToObj(i -> world.dossier(region, "Person " + i))
                .toList();
        book(region, wanted, first);

        try (ExecutorService desks = Executors.newFixedThreadPool(crowd.size())) {
            List<Future<EnrolmentState>> asked = transaction.execute(held -> {
                database.sql("select held from roster where course_run_id = ? for update")
                        .param(wanted.id())
                        .query(Integer.class)
                        .single();
                List<Future<EnrolmentState>> waiting = crowd.stream()
                        .map(person -> desks.submit(() -> book(region, wanted, person)))
                        .toList();
                await().until(() -> pool.getHikariPoolMXBean().getActiveConnections() >= 4);

                assertThat(inAThread(() -> book(region, quiet, first))).isEqualTo(EnrolmentState.APPROVED);
                assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isLessThan(pool.getMaximumPoolSize());
                return waiting;
            });

            int seated = 0;
            for (Future<EnrolmentState> answer : asked) {
                seated += answer.get() == EnrolmentState.APPROVED ? 1 : 0;
            }
            assertThat(seated).as("one seat was left").isEqualTo(1);
        }
    }

    private static EnrolmentState inAThread(Callable<EnrolmentState> act) {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            return other.submit(act).get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private EnrolmentState book(UUID region, CourseRunId run, DossierId person) {
        world.signInAsCaseworker(region);
        try {
            return matches.book(person, run, "Kennt den Weg schon").state();
        } finally {
            SignedInAs.nobody();
        }
    }
}
