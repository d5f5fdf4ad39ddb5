package ch.etappe.sample;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Generates sets of invented people and everything around them, each in one transaction. */
@Component
public class SampleData {

    private static final Logger LOG = LoggerFactory.getLogger(SampleData.class);

    private final DataSource database;
    private final Clock clock;

    SampleData(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Adds the set; the same name is never generated twice. People and offers stream to the database, so memory does
     * not grow with the size.
     *
     * @return whether it was added; false if the database holds it already
     */
    public boolean generate(SampleSize size) {
        long start = System.nanoTime();
        LocalDate today = LocalDate.ofInstant(clock.instant(), SampleWorld.ZONE);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setNetworkTimeout(Runnable::run, 0); // large sets take their time, nobody waits at a screen
            try {
                if (!mark(connection, size, today)) {
                    return false;
                }
                Map<String, Integer> counts = write(connection, size, today);
                connection.commit();
                long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
                LOG.info("Sample set '{}' generated in {} ms: {}", size.name(), millis, counts);
                return true;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new SampleFailure(e);
        }
    }

    private static Map<String, Integer> write(Connection connection, SampleSize size, LocalDate today)
            throws SQLException {
        try (SampleTables tables = new SampleTables(connection)) {
            SampleWorld world = new SampleWorld(size, today, tables, connection);
            SampleRegions regions = new SampleRegions(world);
            List<SampleProviders.Provider> providers = new SampleProviders(world).write();
            SampleAccounts accounts = new SampleAccounts(world, regions);
            accounts.write(providers);
            SampleRuns runs = new SampleRuns(world);
            runs.write(new SampleOffers(world).write(providers));
            SampleDossiers dossiers = new SampleDossiers(world, accounts, new SampleSteps(world));
            SampleEnrolments enrolments = new SampleEnrolments(world, runs);
            SamplePlans plans = new SamplePlans(world);
            SampleCalendar calendar = new SampleCalendar(world);
            new SamplePeople(world, regions).forEach(person -> {
                SampleCase dossier = dossiers.open(person);
                plans.of(dossier, enrolments.of(dossier));
                calendar.of(dossier);
                switch (person.story()) {
                    case REFUGEE -> accounts.refugee("refugee", person);
                    case REFUGEE2 -> accounts.refugee("refugee2", person);
                    default -> {}
                }
            });
            tables.flush();
            runs.close();
            return tables.counts();
        }
    }

    /** Comes first, so that of two nodes starting together the second one waits here and then leaves it. */
    private static boolean mark(Connection connection, SampleSize size, LocalDate today) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into sample_set (name, seed, created_on) values (?, ?, ?)")) {
            insert.setString(1, size.name());
            insert.setLong(2, size.seed());
            insert.setObject(3, today);
            insert.executeUpdate();
            return true;
        } catch (SQLIntegrityConstraintViolationException e) {
            return false;
        }
    }
}
