package ch.etappe.appointment;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.TimelineEntry;
import ch.etappe.dossier.TimelineSource;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.kernel.UtcColumn;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of appointments: held, missed, called off. */
@Component
class AppointmentsOnTimeline implements TimelineSource {

    private static final String ANCHOR = "appointments";

    private final JdbcClient database;
    private final Texts texts;

    AppointmentsOnTimeline(JdbcClient database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    @Override
    public DataCategory category() {
        return DataCategory.APPOINTMENTS;
    }

    @Override
    public List<TimelineEntry> of(DossierId dossier, Locale reader, int limit) {
        return database.sql("""
                        select a.starts_at, a.type, a.state, u.display_name
                        from appointment a join user_account u on u.id = a.host_id
                        where a.dossier_id = :dossier
                          and a.state in ('HELD', 'NO_SHOW', 'CANCELLED_BY_CLIENT', 'CANCELLED_BY_OFFICE')
                        order by a.starts_at desc, a.id limit :limit
                        """)
                .param("dossier", dossier.id())
                .param("limit", limit)
                .query((row, number) -> new TimelineEntry(
                        Dates.dayOf(UtcColumn.instant(row, "starts_at")),
                        texts.get(
                                reader,
                                "appointment.timeline",
                                texts.get(
                                        reader,
                                        AppointmentType.valueOf(row.getString("type"))
                                                .key()),
                                texts.get(
                                        reader,
                                        AppointmentState.valueOf(row.getString("state"))
                                                .key()),
                                row.getString("display_name")),
                        ANCHOR))
                .list();
    }
}
