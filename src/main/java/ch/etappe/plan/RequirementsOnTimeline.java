package ch.etappe.plan;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.TimelineEntry;
import ch.etappe.dossier.TimelineSource;
import ch.etappe.i18n.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When something was ordered, and when that ended; what it says stays with the plan. */
@Component
class RequirementsOnTimeline implements TimelineSource {

    private final JdbcClient database;
    private final Texts texts;

    RequirementsOnTimeline(JdbcClient database, Texts texts) {
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
                        select ordered_on as on_day, 'IN_FORCE' as what from requirement where dossier_id = :dossier
                        union all
                        select ended_on, state from requirement where dossier_id = :dossier and ended_on is not null
                        order by on_day desc limit :limit
                        """)
                .param("dossier", dossier.id())
                .param("limit", limit)
                .query((row, number) -> new TimelineEntry(
                        row.getObject("on_day", LocalDate.class),
                        texts.get(reader, key(RequirementState.valueOf(row.getString("what")))),
                        "plan"))
                .list();
    }

    private static String key(RequirementState state) {
        return switch (state) {
            case IN_FORCE -> "plan.timeline.ordered";
            case MET -> "plan.timeline.order-met";
            case LIFTED -> "plan.timeline.order-lifted";
        };
    }
}
