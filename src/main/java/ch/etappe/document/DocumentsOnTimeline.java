package ch.etappe.document;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.TimelineEntry;
import ch.etappe.dossier.TimelineSource;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.kernel.UtcColumn;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That a document came, and of which kind; never its title. */
@Component
class DocumentsOnTimeline implements TimelineSource {

    private static final LocalizedTextColumn NAMES = new LocalizedTextColumn();

    private final JdbcClient database;
    private final Texts texts;

    DocumentsOnTimeline(JdbcClient database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    @Override
    public DataCategory category() {
        return DataCategory.DOCUMENTS;
    }

    @Override
    public List<TimelineEntry> of(DossierId dossier, Locale reader, int limit) {
        return database.sql("""
                        select d.uploaded_at, d.from_client, t.name
                        from document d join document_type t on t.code = d.type
                        where d.dossier_id = :dossier and d.removed_at is null and not d.is_sensitive
                        order by d.uploaded_at desc, d.id desc limit :limit
                        """)
                .param("dossier", dossier.id())
                .param("limit", limit)
                .query((row, number) -> new TimelineEntry(
                        Dates.dayOf(UtcColumn.instant(row, "uploaded_at")),
                        texts.get(
                                reader,
                                row.getBoolean("from_client") ? "document.timeline.sent" : "document.timeline.added",
                                kind(row.getString("name"), reader)),
                        "documents"))
                .list();
    }

    private static String kind(String stored, Locale reader) {
        return Objects.requireNonNull(NAMES.convertToEntityAttribute(stored))
                .in(reader)
                .text();
    }
}
