package ch.etappe.talk;

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

/** The first-information talk that was held. */
@Component
class TalkOnTimeline implements TimelineSource {

    private static final String ANCHOR = "next";

    private final JdbcClient database;
    private final Texts texts;

    TalkOnTimeline(JdbcClient database, Texts texts) {
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
                        select t.held_on, m.name
                        from first_information_talk t join municipality m on m.bfs_no = t.bfs_no
                        where t.dossier_id = :dossier limit :limit
                        """)
                .param("dossier", dossier.id())
                .param("limit", limit)
                .query((row, number) -> new TimelineEntry(
                        row.getObject("held_on", LocalDate.class),
                        texts.get(reader, "talk.timeline", row.getString("name")),
                        ANCHOR))
                .list();
    }
}
