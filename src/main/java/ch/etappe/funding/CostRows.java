package ch.etappe.funding;

import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.kernel.OfficeName;
import ch.etappe.kernel.PriceUnit;
import ch.etappe.kernel.UtcColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads cost approvals from the view {@code cost_approval_row}: one statement a page. */
@Component
class CostRows {

    private static final String IN_SIGHT = " where (:region is null or a.region_id = :region)"
            + " and (:region is not null or a.decider = 'CANTON') and ";

    private final JdbcClient database;

    CostRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * Those that wait longest first; what is decided, newest first.
     *
     * @param region null for the canton, which sees what it decides
     */
    List<CostSummary> page(CostBox box, @Nullable UUID region, int offset, int limit) {
        boolean open = box == CostBox.TO_DECIDE || box == CostBox.TO_COMPLETE;
        return database.sql("select a.* from cost_approval_row a" + IN_SIGHT + box.where() + " order by "
                        + (open
                                ? "coalesce(a.requested_at, a.drafted_at), a.id"
                                : "coalesce(a.decided_at, a.drafted_at) desc, a.id")
                        + " limit :limit offset :offset")
                .param("region", region)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> summary(row, region != null))
                .list();
    }

    int count(CostBox box, @Nullable UUID region) {
        return database.sql("select count(*) from cost_approval a" + IN_SIGHT + box.where())
                .param("region", region)
                .query(Integer.class)
                .single();
    }

    /** Of a case, those that have not ended, newest first. */
    List<CostSummary> of(DossierId dossier) {
        return database.sql("""
            select a.* from cost_approval_row a
            where a.dossier_id = :dossier and a.ended_at is null order by a.drafted_at desc, a.id
            """)
                .param("dossier", dossier.id())
                .query((row, number) -> summary(row, true))
                .list();
    }

    /** Of a case, the person's share of what is granted, by seat. */
    Map<UUID, OwnShare> shares(DossierId dossier) {
        Map<UUID, OwnShare> shares = new HashMap<>();
        database.sql("""
            select enrolment_id, price_unit, participant_share from cost_approval
            where dossier_id = :dossier and state in ('APPROVED', 'PARTLY') and ended_at is null
            """).param("dossier", dossier.id()).query(row -> {
            shares.put(
                    row.getObject("enrolment_id", UUID.class),
                    new OwnShare(
                            PriceUnit.valueOf(row.getString("price_unit")), new Chf(row.getLong("participant_share"))));
        });
        return shares;
    }

    <T> Optional<T> one(CostApprovalId id, RowMapper<T> read) {
        return database.sql("select a.* from cost_approval_row a where a.id = :id")
                .param("id", id.id())
                .query(read)
                .optional();
    }

    /** The one of a seat that is open or holds. */
    Optional<CostApprovalId> running(UUID seat) {
        return database.sql("select id from cost_approval where running_seat = :seat")
                .param("seat", seat)
                .query(UUID.class)
                .optional()
                .map(CostApprovalId::new);
    }

    List<CostSheet.Step> steps(CostApprovalId id) {
        return database.sql("""
            select s.*, u.display_name from cost_approval_step s left join user_account u on u.id = s.by_user
            where s.approval_id = :id order by s.at, s.id
            """)
                .param("id", id.id())
                .query((row, number) -> {
                    long amount = row.getLong("amount");
                    return new CostSheet.Step(
                            row.getString("step").toLowerCase(Locale.ROOT).replace('_', '-'),
                            row.getString("display_name"),
                            UtcColumn.instant(row, "at"),
                            row.wasNull() || amount == 0 ? null : new Chf(amount),
                            row.getString("words"));
                })
                .list();
    }

    /** What is free in the fund of that bearer. */
    Chf free(Payer payer, int year) {
        return database.sql("""
            select y.inflow - y.committed - y.spent from fund f join fund_year y on y.fund_id = f.id
            where f.bearer = :bearer and f.region_id <=> :region and f.bfs_no <=> :municipality and y.year_no = :year
            """)
                .param("bearer", payer.bearer().name())
                .param("region", payer.region() == null ? null : payer.region().id())
                .param(
                        "municipality",
                        payer.municipality() == null
                                ? null
                                : payer.municipality().number())
                .param("year", year)
                .query(Long.class)
                .optional()
                .map(Chf::new)
                .orElse(Chf.ZERO);
    }

    static CostCalculation calculation(ResultSet row) throws SQLException {
        return new CostCalculation(
                PriceUnit.valueOf(row.getString("price_unit")),
                row.getInt("quantity"),
                new Chf(row.getLong("public_share")),
                new Chf(row.getLong("participant_share")));
    }

    static CostSummary summary(ResultSet row, boolean named) throws SQLException {
        Long granted = row.getObject("approved_amount", Long.class);
        String decider = row.getString("decider");
        return new CostSummary(
                new CostApprovalId(row.getObject("id", UUID.class)),
                row.getObject("enrolment_id", UUID.class),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                named ? OfficeName.read(row) : null,
                row.getString("region"),
                LocalizedTextColumn.read(row, "title"),
                row.getString("provider"),
                new Chf(row.getLong("requested_amount")),
                granted == null ? null : new Chf(granted),
                CostBearer.valueOf(row.getString("bearer")),
                row.getObject("valid_to", LocalDate.class),
                ApprovalState.valueOf(row.getString("state")),
                UtcColumn.find(row, "requested_at").orElse(null),
                decider == null ? null : Decider.valueOf(decider),
                UtcColumn.find(row, "ended_at").isPresent());
    }
}
