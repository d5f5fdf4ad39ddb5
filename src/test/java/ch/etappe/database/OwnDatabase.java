package ch.etappe.database;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database apart from the one that the suite shares, for tests that count everything in it. */
public final class OwnDatabase implements AutoCloseable {

    private final EmbeddedMariaDb server;

    /** With the schema of a first start. */
    public OwnDatabase(Path folder) {
        this.server = DatabaseFixture.open(folder);
        Flyway.configure().dataSource(source()).load().migrate();
    }

    public DataSource source() {
        return new DriverManagerDataSource(server.jdbcUrl(), server.user(), server.password());
    }

    @Override
    public void close() {
        server.close();
    }
}
