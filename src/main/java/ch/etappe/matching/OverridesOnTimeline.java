package ch.etappe.matching;

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

/** That somebody was booked against an obstacle, and why. */
@Component
class OverridesOnTimeline implements TimelineSource {

    private static final String ANCHOR = "courses";

    private final JdbcClient database;
    private final Texts texts;

    OverridesOnTimeline(JdbcClient database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    @Override
    public DataCategory category() {
        return DataCategory.ENROLMENT;
    }

    @Override
    public List<TimelineEntry> of(DossierId dossier, Locale reader, int limit) {
        return database.sql("""
                        select o.decided_at, o.reason
                        from match_override o join enrolment e on e.id = o.enrolment_id
                        where e.dossier_id = :dossier order by o.decided_at desc limit :limit
                        """)
                .param("dossier", dossier.id())
                .param("limit", limit)
                .query((row, number) -> new TimelineEntry(
                        Dates.dayOf(UtcColumn.instant(row, "decided_at")),
                        texts.get(reader, "matching.timeline", row.getString("reason")),
                        ANCHOR))
                .list();
    }
}
