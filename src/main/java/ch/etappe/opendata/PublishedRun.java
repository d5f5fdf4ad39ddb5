package ch.etappe.opendata;

import ch.etappe.kernel.UtcColumn;
import ch.etappe.offer.RunState;
import ch.etappe.offer.Timetable;
import ch.etappe.offer.Weekdays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code open_run}.
 *
 * @param open whether it still takes people
 * @param free seats that nobody holds
 * @param seatsChangedAt since when the seats are as they are
 */
record PublishedRun(
        UUID id,
        UUID service,
        PublishedPlace place,
        Timetable timetable,
        @Nullable String room,
        boolean open,
        int seats,
        int free,
        Instant seatsChangedAt) {

    static PublishedRun read(ResultSet row) throws SQLException {
        return new PublishedRun(
                row.getObject("run_id", UUID.class),
                row.getObject("service_id", UUID.class),
                PublishedPlace.read(row, "location_organization_id"),
                new Timetable(
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        Weekdays.parse(row.getString("weekdays")),
                        row.getObject("starts_at", LocalTime.class),
                        row.getObject("ends_at", LocalTime.class)),
                row.getString("room"),
                RunState.valueOf(row.getString("run_state")) == RunState.OPEN,
                row.getInt("capacity"),
                row.getInt("free_seats"),
                UtcColumn.instant(row, "seats_changed_at"));
    }
}
