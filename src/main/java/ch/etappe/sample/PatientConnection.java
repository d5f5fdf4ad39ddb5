package ch.etappe.sample;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections without the limit that screens need: large sets take their time, and nobody waits. */
final class PatientConnection {

    private PatientConnection() {}

    static Connection of(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        connection.setNetworkTimeout(Runnable::run, 0);
        return connection;
    }
}
