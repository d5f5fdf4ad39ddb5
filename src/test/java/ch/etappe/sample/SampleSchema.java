package ch.etappe.sample;

import ch.etappe.database.OwnDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that holds sample sets and nothing else, on a day that stands still. */
final class SampleSchema implements AutoCloseable {

    private static final Instant TODAY = Instant.parse("2026-11-22T09:00:00Z");
    private static final List<String> UNREPEATABLE = List.of("login_credential", "flyway_schema_history");

    private final OwnDatabase own;
    private final DataSource source;

    SampleSchema(Path folder) {
        this.own = new OwnDatabase(folder);
        this.source = own.source();
    }

    boolean generate(SampleSize size) {
        return new SampleData(source, Clock.fixed(TODAY, ZoneOffset.UTC)).generate(size);
    }

    void empty() {
        own.empty();
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

    /** One number for every table, but for what is salted. */
    List<String> checksums() {
        return database()
                .sql("select table_name from information_schema.tables"
                        + " where table_schema = database() and table_type = 'BASE TABLE' order by 1")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !UNREPEATABLE.contains(table))
                .map(table -> table + "=" + checksum(table))
                .toList();
    }

    private String checksum(String table) {
        return database()
                .sql("checksum table " + table)
                .query((row, number) -> row.getString(2))
                .single();
    }

    @Override
    public void close() {
        own.close();
    }
}
