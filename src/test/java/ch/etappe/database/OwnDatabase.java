package ch.etappe.database;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database apart from the one that the suite shares, for tests that count everything in it. */
public final class OwnDatabase implements AutoCloseable {

    private final EmbeddedMariaDb server;

    public OwnDatabase(Path folder) {
        this.server = DatabaseFixture.open(folder);
        migrate();
    }

    /** Forgets everything; then the schema is as on a first start. */
    public void empty() {
        JdbcClient.create(source())
                .sql("create or replace database " + Credentials.SCHEMA)
                .update();
        migrate();
    }

    public DataSource source() {
        return new DriverManagerDataSource(server.jdbcUrl(), server.user(), server.password());
    }

    private void migrate() {
        Flyway.configure().dataSource(source()).load().migrate();
    }

    @Override
    public void close() {
        server.close();
    }
}
