package ch.etappe.note;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.UtcColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of notes: rows are added and read, nothing else. */
@Component
class NoteRows {

    private static final String COLUMNS = """
            select n.*, u.display_name
            from note n join user_account u on u.id = n.written_by
            """;

    private static final String LATEST = """
             and not exists (select 1 from note later where later.root_id = n.root_id and later.revision = n.revision + 1)
            """;

    private static final String NEWEST_FIRST =
            " order by n.about_day desc, n.written_at desc, n.id limit :limit offset :offset";

    private static final String OF_DOSSIER = """
             where n.dossier_id = :dossier
               and (n.visibility = 'INTERNAL' and :internal and n.region_id = :region
                    or n.visibility = 'SHARED' and :shared)
            """;

    private static final String OF_PERSON = """
             join dossier d on d.id = n.dossier_id
             where d.person_id = :person and n.visibility = 'SHARED'
            """;

    private final JdbcClient database;

    NoteRows(JdbcClient database) {
        this.database = database;
    }

    List<Row> page(DossierId dossier, Visible visible, int offset, int limit) {
        return database.sql(COLUMNS + OF_DOSSIER + LATEST + NEWEST_FIRST)
                .param("dossier", dossier.id())
                .param("internal", visible.internal())
                .param("shared", visible.shared())
                .param("region", visible.region())
                .param("limit", limit)
                .param("offset", offset)
                .query(NoteRows::read)
                .list();
    }

    int count(DossierId dossier, Visible visible) {
        return database.sql("select count(*) from note n" + OF_DOSSIER + LATEST)
                .param("dossier", dossier.id())
                .param("internal", visible.internal())
                .param("shared", visible.shared())
                .param("region", visible.region())
                .query(Integer.class)
                .single();
    }

    List<Row> pageOf(@Nullable UUID person, int offset, int limit) {
        return database.sql(COLUMNS + OF_PERSON + LATEST + NEWEST_FIRST)
                .param("person", person)
                .param("limit", limit)
                .param("offset", offset)
                .query(NoteRows::read)
                .list();
    }

    int countOf(@Nullable UUID person) {
        return database.sql("select count(*) from note n" + OF_PERSON + LATEST)
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    /** All revisions of the note to which this one belongs, the latest first; empty if there is none. */
    List<Row> chain(NoteId id) {
        return database.sql(COLUMNS + """
                         where n.root_id = (select root_id from note where id = :id)
                         order by n.revision desc
                        """)
                .param("id", id.id())
                .query(NoteRows::read)
                .list();
    }

    void add(NoteId id, Optional<Row> corrects, DossierId dossier, NoteForm form, UserId author, Instant now) {
        database.sql("""
                        insert into note (id, root_id, revision, dossier_id, visibility, is_sensitive, kind, about_day,
                                          body, language, written_by, written_at)
                        values (:id, :root, :revision, :dossier, :visibility, :sensitive, :kind, :day,
                                :body, :language, :author, :now)
                        """)
                .param("id", id.id())
                .param("root", corrects.map(Row::root).orElse(id.id()))
                .param(
                        "revision",
                        corrects.map(row -> row.entry().revision() + 1).orElse(0))
                .param("dossier", dossier.id())
                .param("visibility", form.shared() ? "SHARED" : "INTERNAL")
                .param("sensitive", form.sensitive())
                .param("kind", form.kind() == null ? null : form.kind().name())
                .param("day", form.aboutDay())
                .param("body", form.text().strip())
                .param("language", form.language())
                .param("author", author.id())
                .param("now", UtcColumn.of(now))
                .update();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        String kind = row.getString("kind");
        return new Row(
                row.getObject("root_id", UUID.class),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getObject("region_id", UUID.class),
                new UserId(row.getObject("written_by", UUID.class)),
                new NoteEntry(
                        new NoteId(row.getObject("id", UUID.class)),
                        row.getString("visibility").equals("SHARED"),
                        row.getBoolean("is_sensitive"),
                        kind == null ? null : NoteKind.valueOf(kind),
                        row.getObject("about_day", LocalDate.class),
                        row.getString("body"),
                        row.getString("language"),
                        row.getString("display_name"),
                        UtcColumn.instant(row, "written_at"),
                        row.getInt("revision")));
    }

    /**
     * A revision with what decides who reads it.
     *
     * @param region whose case it was when this was written
     */
    record Row(UUID root, DossierId dossier, UUID region, UserId author, NoteEntry entry) {}

    /**
     * Which of the two kinds somebody's role knows of at all.
     *
     * @param region the reader's; internal notes of others stayed behind when the case moved (BR22)
     */
    record Visible(
            boolean internal, boolean shared, @Nullable UUID region) {

        boolean shows(Row row) {
            return row.entry().shared() ? shared : internal && row.region().equals(region);
        }
    }
}
