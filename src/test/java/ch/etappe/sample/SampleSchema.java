package ch.etappe.sample;

import ch.etappe.database.OwnDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A database that holds sample sets and nothing else, on a day that stands still. Not closeable by name, because JUnit
 * closes the arguments of a test after its first use.
 */
final class SampleSchema {

    private static final Instant TODAY = Instant.parse("2026-11-22T09:00:00Z");
    private static final List<String> UNREPEATABLE = List.of("login_credential", "flyway_schema_history");

    private final OwnDatabase own;
    private final DataSource source;

    SampleSchema(Path folder) {
        this.own = new OwnDatabase(folder);
        this.source = own.source();
    }

    boolean generate(SampleSize size) {
        return data().generate(size);
    }

    boolean generate(SampleSize size, Consumer<String> teller) {
        return data().generate(size, teller);
    }

    boolean generateNextDay(SampleSize size, Consumer<String> teller) {
        return data(source, TODAY.plus(Duration.ofDays(1))).generate(size, teller);
    }

    /** The part that would be committed as this number, counted from 1, is lost, and so is all after it. */
    boolean generateUntilCommit(SampleSize size, int commit) {
        return data(new Breaking(source, commit), TODAY).generate(size);
    }

    SampleData data() {
        return data(source, TODAY);
    }

    private static SampleData data(DataSource source, Instant now) {
        return new SampleData(source, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** A database that goes away in the moment of a commit. */
    private static final class Breaking extends DelegatingDataSource {

        private final AtomicInteger left;

        Breaking(DataSource source, int commit) {
            super(source);
            this.left = new AtomicInteger(commit);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Breaking.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("commit") && left.decrementAndGet() <= 0) {
                            connection.close();
                            throw new SQLException("The database went away.");
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getTargetException();
                        }
                    });
        }
    }

    long count(String query) {
        return ask("select count(*) " + query);
    }

    long ask(String query) {
        return database().sql(query).query(Long.class).single();
    }

    JdbcClient database() {
        return JdbcClient.create(source);
    }

    /** One number for every table over all that was written into it, but for what is salted. */
    List<String> checksums() {
        return database().sql("""
                        select c.table_name, group_concat('quote(`', c.column_name, '`)' order by c.ordinal_position)
                        from information_schema.columns c
                                 join information_schema.tables t
                                      on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where c.table_schema = database() and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
                          and c.extra <> 'auto_increment' and c.extra not like '%on update%'
                        group by c.table_name
                        """).query((row, number) -> List.of(row.getString(1), row.getString(2))).list().stream()
                .filter(table -> !UNREPEATABLE.contains(table.getFirst()))
                .map(table -> table.getFirst() + "=" + checksum(table.getFirst(), table.getLast()))
                .toList();
    }

    private long checksum(String table, String columns) {
        return ask("select coalesce(bit_xor(crc32(concat_ws('|', " + columns + "))), 0) from " + table);
    }

    void stop() {
        own.close();
    }
}
