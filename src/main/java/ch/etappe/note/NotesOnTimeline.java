package ch.etappe.note;

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

/** That something was written for the person; internal notes are not told of. */
@Component
class NotesOnTimeline implements TimelineSource {

    private final JdbcClient database;
    private final Texts texts;

    NotesOnTimeline(JdbcClient database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    @Override
    public DataCategory category() {
        return DataCategory.NOTES_SHARED;
    }

    @Override
    public List<TimelineEntry> of(DossierId dossier, Locale reader, int limit) {
        return database.sql("""
                        select about_day from note
                        where dossier_id = :dossier and visibility = 'SHARED' and revision = 0
                        order by about_day desc, id desc limit :limit
                        """)
                .param("dossier", dossier.id())
                .param("limit", limit)
                .query((row, number) -> new TimelineEntry(
                        row.getObject("about_day", LocalDate.class), texts.get(reader, "note.timeline"), "notes"))
                .list();
    }
}
