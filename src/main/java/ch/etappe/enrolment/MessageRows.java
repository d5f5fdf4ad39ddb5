package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.offer.CourseRunId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages of courses in the database, one row a person. */
@Component
class MessageRows {

    private static final String OF = """
            select m.enrolment_id, o.title, o.provider_name, m.sent_at, m.sentence, m.words
            from enrolment e
                     join course_message m on m.enrolment_id = e.id
                     join course_run_overview o on o.run_id = e.course_run_id
            where e.dossier_id = :dossier and\s""";

    private final JdbcClient database;

    MessageRows(JdbcClient database) {
        this.database = database;
    }

    /** A new row takes the enrolment that it points to. Whoever changes a roster holds it first: nobody waits in a circle. */
    void hold(CourseRunId run) {
        database.sql("select course_run_id from roster where course_run_id = :run for update")
                .param("run", run.id())
                .query(UUID.class)
                .optional();
    }

    /** @return whether this call wrote any */
    boolean write(List<UUID> to, MessageForm form, UserId by, Instant at) {
        if (to.isEmpty()) {
            return false;
        }
        MessageSentence sentence = form.sentence();
        return database.sql("""
                        insert into course_message (enrolment_id, sent_in, sent_by, sent_at, sentence, words)
                        select e.id, :click, :by, :at, :sentence, :words from enrolment e where e.id in (:to)
                            and not exists (select 1 from course_message m
                                            where m.enrolment_id = e.id and m.sent_in = :click)
                        """)
                        .param("click", form.click())
                        .param("by", by.id())
                        .param("at", UtcColumn.of(at))
                        .param("sentence", sentence == null ? null : sentence.name())
                        .param(
                                "words",
                                form.words().isBlank() ? null : form.words().strip())
                        .param("to", to)
                        .update()
                > 0;
    }

    List<SentMessage> sent(UUID provider, CourseRunId run, int limit) {
        return database.sql("""
                        select min(m.sent_at) as sent_at, min(m.sentence) as sentence, min(m.words) as words,
                               count(*) as people
                        from enrolment e
                                 join course_message m on m.enrolment_id = e.id
                                     and (m.sentence is null or m.sentence <> 'MOVED')
                                 join course_run r on r.id = e.course_run_id
                                 join offer o on o.id = r.offer_id
                        where e.course_run_id = :run and o.provider_id = :provider
                        group by m.sent_in
                        order by sent_at desc, m.sent_in limit :limit
                        """)
                .param("run", run.id())
                .param("provider", provider)
                .param("limit", limit)
                .query((row, number) -> new SentMessage(
                        UtcColumn.instant(row, "sent_at"), sentence(row), row.getString("words"), row.getInt("people")))
                .list();
    }

    List<CourseMessage> of(DossierId dossier, int limit) {
        return database.sql(OF + "true order by m.sent_at desc, m.sent_in limit :limit")
                .param("dossier", dossier.id())
                .param("limit", limit)
                .query((row, number) -> read(row))
                .list();
    }

    List<CourseMessage> since(DossierId dossier, Instant since, int limit) {
        return database.sql(OF + """
                        e.ended_at is null and m.sent_at >= :since order by m.sent_at desc, m.sent_in limit :limit
                        """)
                .param("dossier", dossier.id())
                .param("since", UtcColumn.of(since))
                .param("limit", limit)
                .query((row, number) -> read(row))
                .list();
    }

    private static CourseMessage read(ResultSet row) throws SQLException {
        return new CourseMessage(
                new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                LocalizedTextColumn.read(row, "title"),
                row.getString("provider_name"),
                UtcColumn.instant(row, "sent_at"),
                sentence(row),
                row.getString("words"));
    }

    private static @Nullable MessageSentence sentence(ResultSet row) throws SQLException {
        String name = row.getString("sentence");
        return name == null ? null : MessageSentence.valueOf(name);
    }
}
