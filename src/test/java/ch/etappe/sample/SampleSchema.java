package ch.etappe.sample;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A schema of its own beside the shared one, so that whole sets can be generated without meeting other tests. */
final class SampleSchema {

    static final Instant TODAY = Instant.parse("2026-11-22T09:00:00Z");

    private static final List<String> UNREPEATABLE = List.of("login_credential", "flyway_schema_history");

    private final String name;
    private final DataSource source;

    SampleSchema(String name, DataSource server) {
        this.name = name;
        JdbcClient.create(server).sql("create or replace database " + name).update();
        this.source = new DelegatingDataSource(server) {
            @Override
            public java.sql.Connection getConnection() throws SQLException {
                java.sql.Connection connection = super.getConnection();
                connection.setCatalog(name);
                return connection;
            }
        };
        Flyway.configure().dataSource(source).load().migrate();
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

    /** One number for every table with rows, but for what is salted. */
    List<String> checksums() {
        return database()
                .sql("select table_name from information_schema.tables"
                        + " where table_schema = :schema and table_type = 'BASE TABLE' order by 1")
                .param("schema", name)
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
}
