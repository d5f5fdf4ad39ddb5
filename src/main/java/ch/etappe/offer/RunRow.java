package ch.etappe.offer;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.kernel.ProcessArea;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a {@link RunSummary} from a row that has the columns of the view {@code course_run_overview}. */
public final class RunRow {

    private RunRow() {}

    public static RunSummary read(ResultSet row) throws SQLException {
        return new RunSummary(
                new CourseRunId(row.getObject("run_id", UUID.class)),
                new OfferId(row.getObject("offer_id", UUID.class)),
                LocalizedTextColumn.read(row, "title"),
                OfferCategory.valueOf(row.getString("category")),
                ProcessArea.valueOf(row.getString("area")),
                row.getString("provider_name"),
                level(row.getString("entry_level")),
                level(row.getString("target_level")),
                row.getBoolean("childcare"),
                row.getBoolean("needs_cost_approval"),
                timetable(row),
                row.getInt("lessons_per_week"),
                row.getInt("capacity"),
                RunState.valueOf(row.getString("run_state")),
                place(row));
    }

    private static Timetable timetable(ResultSet row) throws SQLException {
        return new Timetable(
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                Weekdays.parse(row.getString("weekdays")),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class));
    }

    private static RunSummary.Place place(ResultSet row) throws SQLException {
        return new RunSummary.Place(
                row.getString("site_name"),
                row.getString("street"),
                row.getString("postcode"),
                row.getString("town"),
                row.getString("room"),
                row.getBoolean("wheelchair"),
                row.getString("public_transport"));
    }

    private static @Nullable CefrLevel level(@Nullable String name) {
        return name == null ? null : CefrLevel.valueOf(name);
    }
}
