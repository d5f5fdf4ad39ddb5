package ch.etappe.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** What comes once all parts are there, in one transaction: only now accounts open, all with the same password. */
final class SampleEnd {

    static final String PASSWORD = "etappe";

    private SampleEnd() {}

    static void write(DataSource database, SampleSize size, LocalDate today) throws SQLException {
        try (Connection connection = PatientConnection.of(database)) {
            write(connection, database, size, today);
        }
    }

    private static void write(Connection connection, DataSource database, SampleSize size, LocalDate today)
            throws SQLException {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        connection.setAutoCommit(false);
        try {
            if (size.hasHistory()) {
                SampleReadings.write(database, connection, today);
            }
            openAccounts(jdbc, today);
            // what was found before the set was whole is not the truth of the day
            jdbc.sql("delete from stall_run").update();
            jdbc.sql("update sample_set set finished = true where name = ?")
                    .param(size.name())
                    .update();
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        if (size.hasHistory()) {
            measure(jdbc);
        }
    }

    private static void openAccounts(JdbcClient jdbc, LocalDate today) {
        jdbc.sql("""
                        insert into login_credential (user_id, password_hash)
                        select u.id, :hash
                        from user_account u left join login_credential c on c.user_id = u.id
                        where c.user_id is null and u.issuer is null and u.created_at = :opened
                        """)
                .param("hash", "{bcrypt}" + new BCryptPasswordEncoder().encode(PASSWORD))
                .param("opened", SampleWorld.opened(today))
                .update();
    }

    /** Lets the database count what it holds now instead of when it finds time, so that its plans are good at once. */
    private static void measure(JdbcClient jdbc) {
        List<String> tables = jdbc.sql("select table_name from information_schema.tables"
                        + " where table_schema = database() and table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
        jdbc.sql("analyze table " + String.join(", ", tables)).query().listOfRows();
    }
}
