package ch.etappe.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The one database server of the suite, for tests that start a portal of their own on a schema of their own. */
public final class SharedServer implements AutoCloseable {

    private final EmbeddedMariaDb server =
            EmbeddedMariaDb.open(new EmbeddedDatabaseProperties("target/test-db", "target/mariadb", true));

    /** Makes an empty schema and says how to reach it. */
    public Access emptySchema(String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create or replace database " + name);
        }
        String url = server.jdbcUrl().replaceFirst("(//[^/]+/)\\w+", "$1" + name);
        return new Access(url, server.user(), server.password());
    }

    @Override
    public void close() {
        server.close();
    }

    public record Access(String url, String user, String password) {

        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }
    }
}
