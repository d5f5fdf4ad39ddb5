package ch.etappe.appointment;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.OfficeName;
import ch.etappe.kernel.UtcColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the view {@code appointment_overview}: one statement for a list, whatever the number of rows. */
@Component
class AppointmentOverviews {

    private final JdbcClient database;

    AppointmentOverviews(JdbcClient database) {
        this.database = database;
    }

    List<AppointmentSummary> of(DossierId dossier) {
        return database.sql("select * from appointment_overview where dossier_id = :dossier order by starts_at, id")
                .param("dossier", dossier.id())
                .query(AppointmentOverviews::read)
                .list();
    }

    List<AppointmentSummary> aheadOf(@Nullable UUID person, Instant now) {
        return database.sql("""
                        select * from appointment_overview
                        where person_id = :person and ends_at > :now
                          and state in ('PROPOSED', 'CONFIRMED', 'DECLINED', 'CANCELLED_BY_OFFICE')
                        order by starts_at, id limit 20
                        """)
                .param("person", person)
                .param("now", utc(now))
                .query(AppointmentOverviews::read)
                .list();
    }

    Optional<AppointmentSummary> next(DossierId dossier, Instant now) {
        return database.sql("""
                        select * from appointment_overview
                        where dossier_id = :dossier and ends_at > :now and state in ('PROPOSED', 'CONFIRMED', 'DECLINED')
                        order by starts_at, id limit 1
                        """)
                .param("dossier", dossier.id())
                .param("now", utc(now))
                .query(AppointmentOverviews::read)
                .optional();
    }

    List<Host> hosts(@Nullable UUID region) {
        return database.sql(
                        "select user_id, display_name from appointment_host where region_id = :region order by 2, 1")
                .param("region", region)
                .query((row, number) ->
                        new Host(new UserId(row.getObject(1, UUID.class)), row.getString("display_name")))
                .list();
    }

    Optional<MeetingPlace> lastPlaceOf(UserId host) {
        return database.sql("""
                        select place, address from appointment where host_id = :host
                        order by starts_at desc limit 1
                        """)
                .param("host", host.id())
                .query((row, number) -> new MeetingPlace(row.getString(1), row.getString(2)))
                .optional();
    }

    static AppointmentSummary read(ResultSet row, int number) throws SQLException {
        String reason = row.getString("decline_reason");
        return new AppointmentSummary(
                new AppointmentId(row.getObject("id", UUID.class)),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                OfficeName.read(row),
                AppointmentType.valueOf(row.getString("type")),
                UtcColumn.instant(row, "starts_at"),
                UtcColumn.instant(row, "ends_at"),
                row.getString("place"),
                row.getString("address"),
                row.getString("host_name"),
                row.getString("interpreter_language"),
                BringItemsColumn.read(row.getString("bring")),
                AppointmentState.valueOf(row.getString("state")),
                reason == null ? null : DeclineReason.valueOf(reason));
    }

    static LocalDateTime utc(Instant instant) {
        return UtcColumn.of(instant);
    }
}
