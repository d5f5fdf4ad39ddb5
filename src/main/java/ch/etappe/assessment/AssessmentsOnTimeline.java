package ch.etappe.assessment;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.TimelineEntry;
import ch.etappe.dossier.TimelineSource;
import ch.etappe.i18n.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Completed assessments and recorded results that count, on the day they are about. */
@Component
class AssessmentsOnTimeline implements TimelineSource {

    private final JdbcClient database;
    private final Texts texts;

    AssessmentsOnTimeline(JdbcClient database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    @Override
    public DataCategory category() {
        return DataCategory.ASSESSMENT;
    }

    @Override
    public List<TimelineEntry> of(DossierId dossier, Locale reader, int limit) {
        return database.sql("""
                        select conducted_on as day, type, null as kind from assessment
                        where dossier_id = :dossier and state = 'COMPLETED'
                        union all
                        select starts_on, null, kind from integration_result
                        where dossier_id = :dossier and superseded_at is null
                        order by day desc limit :limit
                        """)
                .param("dossier", dossier.id())
                .param("limit", limit)
                .query((row, number) -> entry(
                        row.getObject("day", LocalDate.class), row.getString("type"), row.getString("kind"), reader))
                .list();
    }

    private TimelineEntry entry(LocalDate day, @Nullable String type, @Nullable String kind, Locale reader) {
        return type == null
                ? new TimelineEntry(day, texts.get(reader, kind(kind).key()), "results")
                : new TimelineEntry(
                        day,
                        texts.get(
                                reader,
                                "assessment.timeline",
                                texts.get(reader, AssessmentType.valueOf(type).key())),
                        "assessment");
    }

    private static ResultKind kind(@Nullable String name) {
        return ResultKind.valueOf(Objects.requireNonNull(name));
    }
}
