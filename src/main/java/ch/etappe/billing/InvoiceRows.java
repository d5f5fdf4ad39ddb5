package ch.etappe.billing;

import ch.etappe.billing.InvoiceSheet.Step;
import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.kernel.OfficeName;
import ch.etappe.kernel.PriceUnit;
import ch.etappe.kernel.UtcColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads invoices and their lines for screens and files: one statement a page. */
@Component
class InvoiceRows {

    /** A provider sees its own, a region those that were handed in to it. */
    private static final String IN_SIGHT = " where (:provider is null or i.provider_id = :provider)"
            + " and (:region is null or i.region_id = :region and i.state in ('SUBMITTED', 'RETURNED', 'ACCEPTED'))";

    private final JdbcClient database;

    InvoiceRows(JdbcClient database) {
        this.database = database;
    }

    List<InvoiceSummary> page(InvoiceBox box, Sight sight, int offset, int limit) {
        return database.sql("select i.* from invoice_row i" + IN_SIGHT + " and " + box.where() + " order by "
                        + box.order() + " limit :limit offset :offset")
                .param("provider", sight.provider())
                .param("region", sight.region())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> summary(row))
                .list();
    }

    int count(InvoiceBox box, Sight sight) {
        return database.sql("select count(*) from invoice i" + IN_SIGHT + " and " + box.where())
                .param("provider", sight.provider())
                .param("region", sight.region())
                .query(Integer.class)
                .single();
    }

    <T> Optional<T> one(InvoiceId id, Sight sight, RowMapper<T> read) {
        return database.sql("select i.* from invoice_row i" + IN_SIGHT + " and i.id = :id")
                .param("provider", sight.provider())
                .param("region", sight.region())
                .param("id", id.id())
                .query(read)
                .optional();
    }

    List<Step> steps(InvoiceId id) {
        return database.sql("""
            select s.*, u.display_name from invoice_step s join user_account u on u.id = s.by_user
            where s.invoice_id = :id order by s.at, s.id
            """)
                .param("id", id.id())
                .query((row, number) -> {
                    Long amount = row.getObject("amount", Long.class);
                    return new Step(
                            row.getString("step").toLowerCase(Locale.ROOT).replace('_', '-'),
                            row.getString("display_name"),
                            UtcColumn.instant(row, "at"),
                            amount == null ? null : new Chf(amount),
                            row.getString("words"));
                })
                .list();
    }

    /** Those that charge too much first, then those to which somebody objects, then by name. */
    List<InvoiceLine> lines(InvoiceId id, int offset, int limit) {
        return database.sql("""
            select l.* from invoice_line_row l where l.invoice_id = :id
            order by not l.is_problem, l.objection is null, l.units = l.counted, l.official_name, l.first_name, l.id
            limit :limit offset :offset
            """)
                .param("id", id.id())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> line(row))
                .list();
    }

    int countLines(InvoiceId id) {
        return database.sql("select count(*) from invoice_line where invoice_id = :id")
                .param("id", id.id())
                .query(Integer.class)
                .single();
    }

    /** What was accepted, newest first, for the specialised application. */
    List<AcceptedLine> accepted(UUID region, int offset, int limit) {
        return database.sql("""
            select l.*, i.nr, i.provider, i.region, i.month_from, i.decided_at, a.bearer
            from invoice_row i
                     join invoice_line_row l on l.invoice_id = i.id
                     join cost_approval a on a.id = l.approval_id
            where i.region_id = :region and i.state = 'ACCEPTED' and l.units <> 0
            order by i.decided_at desc, i.id, l.official_name, l.first_name, l.id limit :limit offset :offset
            """)
                .param("region", region)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new AcceptedLine(
                        row.getInt("nr"),
                        row.getString("provider"),
                        month(row),
                        UtcColumn.instant(row, "decided_at"),
                        row.getString("bearer"),
                        line(row)))
                .list();
    }

    /** Whether the region has it, or had it and decided; the same as in the lists. */
    static boolean isAtRegion(InvoiceState state) {
        return switch (state) {
            case SUBMITTED, RETURNED, ACCEPTED -> true;
            case DRAFT, DISCARDED -> false;
        };
    }

    static InvoiceSummary summary(ResultSet row) throws SQLException {
        return new InvoiceSummary(
                new InvoiceId(row.getObject("id", UUID.class)),
                row.getInt("nr"),
                row.getString("provider"),
                row.getString("region"),
                month(row),
                InvoiceState.valueOf(row.getString("state")),
                new Chf(row.getLong("total")),
                row.getInt("line_count"),
                row.getInt("problems"),
                UtcColumn.find(row, "submitted_at").orElse(null),
                UtcColumn.find(row, "decided_at").orElse(null));
    }

    private static InvoiceLine line(ResultSet row) throws SQLException {
        return new InvoiceLine(
                new InvoiceLineId(row.getObject("id", UUID.class)),
                row.getObject("approval_id", UUID.class),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                OfficeName.read(row),
                LocalizedTextColumn.read(row, "title"),
                PriceUnit.valueOf(row.getString("unit")),
                new Chf(row.getLong("price")),
                row.getInt("counted"),
                row.getInt("units"),
                new Chf(row.getLong("amount")),
                row.getString("reason"),
                row.getString("objection"),
                LineBook.over(row),
                row.getObject("credited_nr", Integer.class),
                row.getBoolean("is_credited"));
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject("month_from", LocalDate.class));
    }

    /** Whose invoices somebody sees; exactly one of the two is set. */
    record Sight(@Nullable UUID provider, @Nullable UUID region) {}
}
