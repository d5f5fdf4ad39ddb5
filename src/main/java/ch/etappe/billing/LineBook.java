package ch.etappe.billing;

import ch.etappe.kernel.Chf;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.kernel.PriceUnit;
import ch.etappe.kernel.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the lines of one invoice and what they charge; in bulk, however many there are. */
@Component
class LineBook {

    private static final LocalizedTextColumn TITLE = new LocalizedTextColumn();

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batch;

    LineBook(JdbcClient database, NamedParameterJdbcTemplate batch) {
        this.database = database;
        this.batch = batch;
    }

    List<Line> of(InvoiceId invoice) {
        return database.sql("select * from invoice_line where invoice_id = :invoice order by id")
                .param("invoice", invoice.id())
                .query((row, number) -> line(row))
                .list();
    }

    Optional<Line> find(InvoiceLineId id) {
        return database.sql("select * from invoice_line where id = :id")
                .param("id", id.id())
                .query((row, number) -> line(row))
                .optional();
    }

    Optional<InvoiceId> invoiceOf(InvoiceLineId id) {
        return database.sql("select invoice_id from invoice_line where id = :id")
                .param("id", id.id())
                .query(UUID.class)
                .optional()
                .map(InvoiceId::new);
    }

    /** Takes cases, then seats, in the order of everybody who writes on both: otherwise a class being marked could block. */
    void hold(Collection<UUID> dossiers, Collection<UUID> seats) {
        hold("select id from dossier where id in (:ids) order by id lock in share mode", dossiers);
        hold("select id from enrolment where id in (:ids) order by id lock in share mode", seats);
    }

    private void hold(String sql, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            database.sql(sql).param("ids", ids).query(UUID.class).list();
        }
    }

    /** @throws Refusal {@code billing.refusal.credited} if somebody takes the same line back already */
    void insert(InvoiceId invoice, Collection<Line> lines) {
        try {
            batch.batchUpdate("""
                    insert into invoice_line (id, invoice_id, approval_id, enrolment_id, dossier_id, title, unit, price,
                        counted, units, reason, over_attendance, over_validity, over_billed, over_amount, credit_of)
                    values (:id, :invoice, :approval, :seat, :dossier, :title, :unit, :price, :counted, :units, :reason,
                        :attendance, :validity, :billed, :amount, :credit)
                    """, parameters(invoice, lines));
        } catch (DuplicateKeyException takenBack) {
            throw new Refusal("billing.refusal.credited");
        }
    }

    void update(InvoiceId invoice, Collection<Line> lines) {
        batch.batchUpdate("""
                update invoice_line
                set counted = :counted, units = :units, reason = :reason, over_attendance = :attendance,
                    over_validity = :validity, over_billed = :billed, over_amount = :amount
                where id = :id and invoice_id = :invoice
                """, parameters(invoice, lines));
    }

    void remove(Collection<Line> lines) {
        for (String sql :
                List.of("delete from invoice_unit where line_id = :id", "delete from invoice_line where id = :id")) {
            batch.batchUpdate(
                    sql,
                    lines.stream()
                            .map(one -> new MapSqlParameterSource("id", one.id().id()))
                            .toArray(SqlParameterSource[]::new));
        }
    }

    /** Objects to a line, or no longer. */
    void object(InvoiceLineId line, @Nullable String words) {
        database.sql("update invoice_line set objection = :words where id = :id")
                .param("words", words)
                .param("id", line.id())
                .update();
    }

    void forgetObjections(InvoiceId invoice) {
        database.sql("update invoice_line set objection = null where invoice_id = :id and objection is not null")
                .param("id", invoice.id())
                .update();
    }

    /**
     * What the lines of a draft charge from now on.
     *
     * @throws Refusal {@code billing.refusal.billed-meanwhile} if another line charges some of it already
     */
    void claim(InvoiceId invoice, Map<InvoiceLineId, List<ChargedUnit>> units) {
        database.sql("delete from invoice_unit where line_id in (select id from invoice_line where invoice_id = :id)")
                .param("id", invoice.id())
                .update();
        try {
            batch.batchUpdate(
                    """
                    insert into invoice_unit (line_id, unit_key, enrolment_id, session_id, held_on, units)
                    values (:line, :key, :seat, :session, :on, :units)
                    """,
                    units.entrySet().stream()
                            .flatMap(line -> line.getValue().stream().map(unit -> unit(line.getKey(), unit)))
                            .toArray(SqlParameterSource[]::new));
        } catch (DuplicateKeyException elsewhere) {
            throw new Refusal("billing.refusal.billed-meanwhile");
        }
    }

    /** What these lines charged can be charged anew. */
    void free(Collection<UUID> credited) {
        batch.batchUpdate(
                "update invoice_unit set credited = true where line_id = :id",
                credited.stream()
                        .map(one -> new MapSqlParameterSource("id", one))
                        .toArray(SqlParameterSource[]::new));
    }

    void booked(Map<InvoiceLineId, UUID> entries) {
        batch.batchUpdate(
                "update invoice_line set entry_id = :entry where id = :id",
                entries.entrySet().stream()
                        .map(one ->
                                new MapSqlParameterSource("id", one.getKey().id()).addValue("entry", one.getValue()))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource unit(InvoiceLineId line, ChargedUnit unit) {
        return new MapSqlParameterSource("line", line.id())
                .addValue("key", unit.key())
                .addValue("seat", unit.seat())
                .addValue("session", unit.session())
                .addValue("on", unit.on())
                .addValue("units", unit.units());
    }

    private static SqlParameterSource[] parameters(InvoiceId invoice, Collection<Line> lines) {
        return lines.stream()
                .map(line -> new MapSqlParameterSource("id", line.id().id())
                        .addValue("invoice", invoice.id())
                        .addValue("approval", line.approval())
                        .addValue("seat", line.seat())
                        .addValue("dossier", line.dossier())
                        .addValue("title", TITLE.convertToDatabaseColumn(line.title()))
                        .addValue("unit", line.unit().name())
                        .addValue("price", line.price().rappen())
                        .addValue("counted", line.counted())
                        .addValue("units", line.units())
                        .addValue("reason", line.reason())
                        .addValue("attendance", line.over().attendance())
                        .addValue("validity", line.over().validity())
                        .addValue("billed", line.over().billed())
                        .addValue("amount", line.over().amount().rappen())
                        .addValue("credit", line.creditOf()))
                .toArray(SqlParameterSource[]::new);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new InvoiceLineId(row.getObject("id", UUID.class)),
                row.getObject("approval_id", UUID.class),
                row.getObject("enrolment_id", UUID.class),
                row.getObject("dossier_id", UUID.class),
                LocalizedTextColumn.read(row, "title"),
                PriceUnit.valueOf(row.getString("unit")),
                new Chf(row.getLong("price")),
                row.getInt("counted"),
                row.getInt("units"),
                row.getString("reason"),
                row.getString("objection"),
                over(row),
                row.getObject("credit_of", UUID.class),
                row.getObject("entry_id", UUID.class));
    }

    static OverBilling over(ResultSet row) throws SQLException {
        return new OverBilling(
                row.getInt("over_attendance"),
                row.getInt("over_validity"),
                row.getInt("over_billed"),
                new Chf(row.getLong("over_amount")));
    }
}
