package ch.etappe.plan;

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

/** The versions of the integration plan. */
@Component
class PlanOnTimeline implements TimelineSource {

    private static final String ANCHOR = "plan";

    private final JdbcClient database;
    private final Texts texts;

    PlanOnTimeline(JdbcClient database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    @Override
    public DataCategory category() {
        return DataCategory.PLAN;
    }

    @Override
    public List<TimelineEntry> of(DossierId dossier, Locale reader, int limit) {
        return database.sql("""
                        select created_at, version_no from integration_plan
                        where dossier_id = :dossier order by version_no desc limit :limit
                        """)
                .param("dossier", dossier.id())
                .param("limit", limit)
                .query((row, number) -> new TimelineEntry(
                        Dates.dayOf(UtcColumn.instant(row, "created_at")),
                        texts.get(reader, "plan.timeline", row.getInt("version_no")),
                        ANCHOR))
                .list();
    }
}
