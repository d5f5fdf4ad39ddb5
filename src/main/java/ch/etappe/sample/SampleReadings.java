package ch.etappe.sample;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * A week of the audit trail, in the order of time: caseworkers open six dossiers of ten on a working day, which makes 150
 * events for a person and year. Read on one connection and written on another, because MariaDB 11.4.5 refuses
 * {@code insert ... select} of several rows into a table with triggers.
 */
final class SampleReadings {

    private static final int WEEK = 7;
    private static final int CHUNK = 2000;

    private SampleReadings() {}

    static void write(DataSource database, Connection connection, LocalDate today) throws SQLException {
        try (Connection source = PatientConnection.of(database);
                BatchWriter events = new BatchWriter(
                        connection,
                        "audit_event",
                        "at, actor_id, actor_role, action, object_type, object_id, dossier_id, purpose")) {
            for (int ago = WEEK; ago > 0; ago--) {
                LocalDate day = today.minusDays(ago);
                if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                    write(source, events, day);
                }
            }
        }
    }

    private static void write(Connection source, BatchWriter events, LocalDate day) throws SQLException {
        LocalDateTime morning = SampleWorld.utc(day).minusHours(1);
        try (PreparedStatement statement = source.prepareStatement("""
                        select d.id, a.caseworker_id, mod(crc32(concat(d.id, ?)), 36000) as seconds
                        from dossier d join dossier_assignment a on a.open_dossier = d.id
                        where mod(crc32(concat(?, d.id)), 10) < 6
                        order by seconds, d.id
                        """)) {
            statement.setFetchSize(CHUNK);
            statement.setString(1, day.toString());
            statement.setString(2, day.toString());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    UUID dossier = row.getObject(1, UUID.class);
                    UUID reader = row.getObject(2, UUID.class);
                    events.row(
                            morning.plusSeconds(row.getInt(3)),
                            reader,
                            "CASEWORKER",
                            "read",
                            "dossier",
                            dossier,
                            dossier,
                            "LEADS_CASE");
                    if (events.waiting() == CHUNK) {
                        events.flush();
                    }
                }
            }
        }
        events.flush();
    }
}
