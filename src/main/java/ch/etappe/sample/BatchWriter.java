package ch.etappe.sample;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Collects rows of one table and sends them in one go. The driver turns a batch of inserts into one message. */
final class BatchWriter implements AutoCloseable {

    private final PreparedStatement statement;
    private int waiting;
    private int written;

    /** @param columns separated by commas */
    BatchWriter(Connection connection, String table, String columns) throws SQLException {
        String places = String.join(", ", Collections.nCopies(columns.split(",").length, "?"));
        this.statement =
                connection.prepareStatement("insert into " + table + " (" + columns + ") values (" + places + ")");
    }

    /** Enums are stored by name; instants are given as date and time in UTC. */
    void row(@Nullable Object... values) {
        try {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                statement.setObject(i + 1, value instanceof Enum<?> constant ? constant.name() : value);
            }
            statement.addBatch();
            waiting++;
        } catch (SQLException e) {
            throw new SampleFailure(e);
        }
    }

    int waiting() {
        return waiting;
    }

    int written() {
        return written;
    }

    void flush() {
        if (waiting == 0) {
            return;
        }
        try {
            statement.executeBatch();
            written += waiting;
            waiting = 0;
        } catch (SQLException e) {
            throw new SampleFailure(e);
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
