package ch.etappe.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What the database says about a set: whether it was begun, which parts are there, whether it is whole. As long as it is
 * open, nobody else generates; the lock goes with its connection, however that ends.
 */
final class SampleLedger implements AutoCloseable {

    private static final int SECONDS_TO_WAIT = 3600;

    private record Entry(LocalDate today, int generator, boolean finished) {}

    private final Connection connection;
    private final Entry entry;
    private final Set<Integer> parts;

    private SampleLedger(Connection connection, Entry entry, Set<Integer> parts) {
        this.connection = connection;
        this.entry = entry;
        this.parts = parts;
    }

    /** @throws SampleRefused if another version of the generator left it unfinished */
    static SampleLedger open(DataSource database, SampleSize size, LocalDate today) throws SQLException {
        Connection connection = PatientConnection.of(database);
        try {
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            jdbc.sql("select get_lock(concat('etappe.sample.', database()), ?)")
                    .param(SECONDS_TO_WAIT)
                    .query(Integer.class)
                    .single();
            jdbc.sql("insert ignore into sample_set (name, seed, created_on, generator, finished)"
                            + " values (?, ?, ?, ?, false)")
                    .params(size.name(), size.seed(), today, SampleData.VERSION)
                    .update();
            Entry entry = jdbc.sql("select created_on as today, generator, finished from sample_set where name = ?")
                    .param(size.name())
                    .query(Entry.class)
                    .single();
            if (!entry.finished() && entry.generator() != SampleData.VERSION) {
                throw new SampleRefused(
                        "The sample set '%s' was begun by another version of the portal.".formatted(size.name()),
                        "Finish it with that version, or choose another folder with --data DIR.");
            }
            Set<Integer> parts = new HashSet<>(jdbc.sql("select part from sample_part where set_name = ?")
                    .param(size.name())
                    .query(Integer.class)
                    .list());
            return new SampleLedger(connection, entry, parts);
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** In the transaction of what it stands for. */
    static void mark(Connection connection, SamplePart part) {
        JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql("insert into sample_part (set_name, part) values (?, ?)")
                .params(part.set().name(), part.number())
                .update();
    }

    boolean isFinished() {
        return entry.finished();
    }

    /** The day that the set was begun on. */
    LocalDate today() {
        return entry.today();
    }

    boolean has(int part) {
        return parts.contains(part);
    }

    /** A connection that goes back to a pool lives on, so the lock is given back by name. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                    .sql("select release_lock(concat('etappe.sample.', database()))")
                    .query(Integer.class)
                    .single();
        }
    }
}
