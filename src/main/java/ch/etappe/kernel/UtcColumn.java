package ch.etappe.kernel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The columns that hold instants. They are stored in UTC; a {@link java.sql.Timestamp} would read them in the
 * zone of the machine, and a day could become the one before.
 */
public final class UtcColumn {

    private UtcColumn() {}

    /** What such a column stores. */
    public static LocalDateTime of(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** An instant that is always there. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return find(row, column).orElseThrow();
    }

    /** An instant that may be missing. */
    public static Optional<Instant> find(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(stored -> stored.toInstant(ZoneOffset.UTC));
    }
}
