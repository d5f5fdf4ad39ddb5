package ch.etappe.document;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.kernel.UtcColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what lists show: one statement for a page, whatever the number of rows. */
@Component
class DocumentRows {

    private static final String COLUMNS = """
            select d.*, t.name as type_name, u.display_name
            from document d join document_type t on t.code = d.type join user_account u on u.id = d.uploaded_by
            """;

    /** Not what stayed behind when the case moved on, see {@link Document#stayedBehind}. */
    private static final String OF_DOSSIER = """
             where d.dossier_id = :dossier and d.removed_at is null
               and (d.visibility = 'CLIENT' or not d.is_sensitive or d.region_id = :region)
            """;

    private static final String NEWEST_FIRST = " order by d.uploaded_at desc, d.id limit :limit offset :offset";

    private static final String OF_PERSON = """
             join dossier o on o.id = d.dossier_id
             where o.person_id = :person and d.visibility = 'CLIENT' and d.removed_at is null
            """;

    private final JdbcClient database;

    DocumentRows(JdbcClient database) {
        this.database = database;
    }

    List<DocumentSummary> page(DossierId dossier, @Nullable UUID region, UserId reader, int offset, int limit) {
        return database.sql(COLUMNS + OF_DOSSIER + NEWEST_FIRST)
                .param("dossier", dossier.id())
                .param("region", region)
                .param("limit", limit)
                .param("offset", offset)
                .query(reading(reader))
                .list();
    }

    DocumentFigures figures(DossierId dossier, @Nullable UUID region, LocalDate today, LocalDate soon) {
        return database.sql("""
                        select count(*), coalesce(sum(d.expires_on < :today), 0),
                               coalesce(sum(d.expires_on between :today and :soon), 0), coalesce(sum(d.is_sensitive), 0)
                        from document d
                        """ + OF_DOSSIER)
                .param("dossier", dossier.id())
                .param("region", region)
                .param("today", today)
                .param("soon", soon)
                .query((row, number) -> new DocumentFigures(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .single();
    }

    /** How many would not follow the case to another region. */
    int staying(DossierId dossier) {
        return database.sql("""
                        select count(*) from document d
                        where d.dossier_id = :dossier and d.removed_at is null
                          and d.visibility = 'INTERNAL' and d.is_sensitive
                        """)
                .param("dossier", dossier.id())
                .query(Integer.class)
                .single();
    }

    List<DocumentSummary> pageOf(@Nullable UUID person, UserId reader, int offset, int limit) {
        return database.sql(COLUMNS + OF_PERSON + NEWEST_FIRST)
                .param("person", person)
                .param("limit", limit)
                .param("offset", offset)
                .query(reading(reader))
                .list();
    }

    int countOf(@Nullable UUID person) {
        return database.sql("select count(*) from document d" + OF_PERSON)
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    List<DocumentType> types() {
        return database.sql("select code, name from document_type order by position")
                .query((row, number) -> new DocumentType(row.getString("code"), text(row, "name")))
                .list();
    }

    static RowMapper<DocumentSummary> reading(UserId reader) {
        return (row, number) -> {
            boolean sensitive = row.getBoolean("is_sensitive");
            boolean fromReader = row.getObject("uploaded_by", UUID.class).equals(reader.id());
            return new DocumentSummary(
                    new DocumentId(row.getObject("id", UUID.class)),
                    text(row, "type_name"),
                    row.getString("type"),
                    row.getString("title"),
                    row.getString("visibility").equals("CLIENT"),
                    sensitive,
                    sensitive && !fromReader,
                    row.getObject("expires_on", LocalDate.class),
                    row.getBoolean("from_client"),
                    row.getString("display_name"),
                    UtcColumn.instant(row, "uploaded_at"),
                    DocumentFormat.valueOf(row.getString("format")),
                    row.getLong("size_bytes"),
                    ScanState.valueOf(row.getString("scan")));
        };
    }

    private static LocalizedText text(ResultSet row, String column) throws SQLException {
        return LocalizedTextColumn.read(row, column);
    }
}
