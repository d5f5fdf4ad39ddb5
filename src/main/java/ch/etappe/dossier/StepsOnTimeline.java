package ch.etappe.dossier;

import ch.etappe.i18n.Texts;
import ch.etappe.kernel.LocalizedTextColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Steps of the standard process that were finished. */
@Component
class StepsOnTimeline implements TimelineSource {

    private static final String ANCHOR = "next";

    private final JdbcClient database;
    private final Texts texts;

    StepsOnTimeline(JdbcClient database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    @Override
    public DataCategory category() {
        return DataCategory.MASTER_DATA;
    }

    @Override
    public List<TimelineEntry> of(DossierId dossier, Locale reader, int limit) {
        return database.sql("""
                        select s.done_on, y.title
                        from process_step s join process_step_type y on y.id = s.type_id
                        where s.dossier_id = :dossier and s.state = 'DONE'
                        order by s.done_on desc, s.id desc limit :limit
                        """)
                .param("dossier", dossier.id())
                .param("limit", limit)
                .query((row, number) -> new TimelineEntry(
                        row.getObject("done_on", LocalDate.class),
                        texts.get(
                                reader,
                                "dossier.timeline.step",
                                LocalizedTextColumn.read(row, "title")
                                        .in(reader)
                                        .text()),
                        ANCHOR))
                .list();
    }
}
