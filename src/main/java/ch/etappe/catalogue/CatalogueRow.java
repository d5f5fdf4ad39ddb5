package ch.etappe.catalogue;

import ch.etappe.kernel.UtcColumn;
import ch.etappe.offer.ContentRow;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.OfferId;
import ch.etappe.offer.RunSummary;
import ch.etappe.offer.Timetable;
import ch.etappe.offer.Weekdays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Reads rows of {@link Catalogue}'s statements. */
final class CatalogueRow {

    private CatalogueRow() {}

    static CatalogueOffer offer(ResultSet row) throws SQLException {
        return new CatalogueOffer(
                new OfferId(row.getObject("offer_id", UUID.class)),
                ContentRow.read(row),
                row.getString("provider_name"),
                UtcColumn.find(row, "published_at").orElse(null),
                List.of());
    }

    static CatalogueOffer with(CatalogueOffer offer, List<CatalogueRun> runs) {
        return new CatalogueOffer(offer.id(), offer.content(), offer.provider(), offer.publishedAt(), runs);
    }

    static CatalogueRun run(ResultSet row) throws SQLException {
        return new CatalogueRun(
                new CourseRunId(row.getObject("run_id", UUID.class)),
                new OfferId(row.getObject("offer_id", UUID.class)),
                new Timetable(
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        Weekdays.parse(row.getString("weekdays")),
                        row.getObject("starts_at", LocalTime.class),
                        row.getObject("ends_at", LocalTime.class)),
                row.getInt("lessons_per_week"),
                place(row),
                SeatLevel.valueOf(row.getString("seats")),
                row.getObject("km") == null ? null : row.getInt("km"));
    }

    static CatalogueDate date(ResultSet row) throws SQLException {
        return new CatalogueDate(
                row.getObject("session_id", UUID.class),
                row.getInt("version"),
                row.getObject("held_on", LocalDate.class),
                row.getObject("session_starts_at", LocalTime.class),
                row.getObject("session_ends_at", LocalTime.class),
                place(row),
                row.getString("state").equals("CANCELLED"));
    }

    private static RunSummary.Place place(ResultSet row) throws SQLException {
        return new RunSummary.Place(
                row.getString("site_name"),
                row.getString("street"),
                row.getString("postcode"),
                row.getString("town"),
                null,
                row.getBoolean("wheelchair"),
                row.getString("public_transport"));
    }
}
