package ch.etappe.sample;

import ch.etappe.database.OwnDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

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
        return new SampleData(source, Clock.fixed(TODAY, ZoneOffset.UTC)).generate(size);
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
