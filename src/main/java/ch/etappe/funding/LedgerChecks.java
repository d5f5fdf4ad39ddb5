package ch.etappe.funding;

import ch.etappe.funding.LedgerDifference.Figure;
import ch.etappe.kernel.UtcColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the last comparison of the kept positions with the entries has shown. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('CANTON')")
public class LedgerChecks {

    private final JdbcClient database;

    LedgerChecks(JdbcClient database) {
        this.database = database;
    }

    /** Empty until the first one has ended, some minutes after the portal's first start. */
    public Optional<LedgerCheckResult> latest() {
        return database.sql(
                        "select day, ended_at from ledger_check where ended_at is not null order by day desc limit 1")
                .query((row, number) -> new LedgerCheckResult(
                        UtcColumn.instant(row, "ended_at"), differences(row.getObject("day", LocalDate.class))))
                .optional();
    }

    private List<LedgerDifference> differences(LocalDate day) {
        return database.sql("""
            select d.*, f.bearer, f.place from ledger_difference d join fund_named f on f.id = d.fund_id
            where d.day = :day order by d.year_no desc, f.bearer, f.place, d.figure
            """)
                .param("day", day)
                .query((row, number) -> new LedgerDifference(
                        new FundId(row.getObject("fund_id", UUID.class)),
                        CostBearer.valueOf(row.getString("bearer")),
                        row.getString("place"),
                        row.getInt("year_no"),
                        Figure.valueOf(row.getString("figure")),
                        row.getLong("kept"),
                        row.getLong("summed")))
                .list();
    }
}
