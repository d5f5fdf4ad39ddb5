package ch.etappe.offer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** Reads a {@link SessionSummary} from a row that has the columns of the view {@code class_session_overview}. */
public final class SessionRow {

    private SessionRow() {}

    public static SessionSummary read(ResultSet row) throws SQLException {
        return new SessionSummary(
                new ClassSessionId(row.getObject("session_id", UUID.class)),
                new CourseRunId(row.getObject("run_id", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                row.getObject("session_starts_at", LocalTime.class),
                row.getObject("session_ends_at", LocalTime.class),
                row.getInt("lessons"),
                row.getString("session_room"),
                row.getObject("teacher_id", UUID.class),
                row.getString("teacher_name"),
                SessionState.valueOf(row.getString("session_state")),
                row.getString("reason"),
                row.getObject("was_on", LocalDate.class),
                row.getObject("was_at", LocalTime.class),
                row.getLong("session_version"));
    }
}
