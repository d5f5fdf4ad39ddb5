package ch.etappe.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.util.unit.DataSize;

/** A table with one sentence, for tests that ask whether data survived. */
final class DatabaseFixture {

    static final DataSize MEMORY = DataSize.ofMegabytes(128);

    private DatabaseFixture() {}

    static EmbeddedMariaDb open(Path folder) {
        return open(folder, false);
    }

    static EmbeddedMariaDb open(Path folder, boolean fresh) {
        return EmbeddedMariaDb.open(new EmbeddedDatabaseProperties(folder.toString(), "target/mariadb", MEMORY, fresh));
    }

    static void remember(EmbeddedMariaDb database, String sentence) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("create table memory (sentence varchar(100))");
            statement.execute("insert into memory values ('" + sentence + "')");
        }
    }

    static String recall(EmbeddedMariaDb database) throws SQLException {
        return ask(database, "select sentence from memory");
    }

    static String ask(EmbeddedMariaDb database, String question) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() ? answer.getString(1) : "";
        }
    }

    static Connection connect(EmbeddedMariaDb database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
