package ch.etappe.enrolment;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests for seats, their confirmation and their end; that the provider wrote, not what. */
@Component
class EnrolmentsOnTimeline implements TimelineSource {

    private static final String ANCHOR = "courses";

    private final JdbcClient database;
    private final Texts texts;

    EnrolmentsOnTimeline(JdbcClient database, Texts texts) {
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
                        with seat as (select e.id, e.requested_at, e.confirmed_at, e.ended_at, e.state, o.title
                                      from enrolment e
                                               join course_run r on r.id = e.course_run_id
                                               join offer o on o.id = r.offer_id
                                      where e.dossier_id = :dossier)
                        select requested_at as happened_at, 'requested' as what, title from seat
                        union all
                        select confirmed_at, 'confirmed', title from seat where confirmed_at is not null
                        union all
                        select ended_at, lower(state), title from seat where ended_at is not null
                        union all
                        select m.sent_at, 'wrote', seat.title
                        from seat join course_message m on m.enrolment_id = seat.id
                            and (m.sentence is null or m.sentence <> 'MOVED')
                        order by happened_at desc limit :limit
                        """)
                .param("dossier", dossier.id())
                .param("limit", limit)
                .query((row, number) -> new TimelineEntry(
                        Dates.dayOf(UtcColumn.instant(row, "happened_at")),
                        texts.get(
                                reader,
                                "enrolment.timeline",
                                LocalizedTextColumn.read(row, "title")
                                        .in(reader)
                                        .text(),
                                texts.get(reader, key(row.getString("what")))),
                        ANCHOR))
                .list();
    }

    private static String key(String what) {
        return what.equals("wrote") ? "enrolment.timeline.wrote" : "enrolment.state." + what.replace('_', '-');
    }
}
