package ch.etappe.opendata;

import ch.etappe.offer.Timetable;
import ch.etappe.offer.Weekdays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code open_run}.
 *
 * @param availability {@code FREE}, {@code FEW}, {@code WAITING} for full, {@code ASK} where a word would be about one person
 */
record PublishedRun(
        UUID id,
        UUID service,
        PublishedPlace place,
        Timetable timetable,
        @Nullable String room,
        int seats,
        String availability) {

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
                row.getInt("capacity"),
                row.getString("availability"));
    }
}
