package ch.etappe.funding;

import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.UtcColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the kept figures and pages of the ledger; nothing here grows with the number of entries. */
@Component
class FundRows {

    private static final String POSITION = """
        select f.id, f.bearer, f.place, coalesce(y.inflow, 0) as inflow, coalesce(y.committed, 0) as committed,
               coalesce(y.spent, 0) as spent, coalesce(y.entries, 0) as entries
        from fund_named f left join fund_year y on y.fund_id = f.id and y.year_no = :year
        where (:region is null or f.region_id = :region)
        """;

    private static final String OF_QUERY =
            " where e.fund_id = :fund and e.year_no = :year and (:kind is null or e.kind = :kind)";

    private final JdbcClient database;

    FundRows(JdbcClient database) {
        this.database = database;
    }

    List<Integer> years() {
        return database.sql("select distinct year_no from fund_year")
                .query(Integer.class)
                .list();
    }

    /** The canton's first, then regions, then municipalities, each by name. */
    List<FundPosition> positions(int year, @Nullable UUID region) {
        return database.sql(POSITION + """
            and (y.fund_id is not null or f.region_id is null and f.bfs_no is null)
            order by field(f.bearer, 'CANTON_IP', 'CANTON_PROGRAMM_S', 'CANTON_KIP',
                           'SOCIAL_ASSISTANCE_REGION', 'MUNICIPALITY'), f.place
            """)
                .param("year", year)
                .param("region", region)
                .query((row, number) -> position(row, year))
                .list();
    }

    Optional<FundPosition> position(FundId fund, int year, @Nullable UUID region) {
        return database.sql(POSITION + " and f.id = :fund")
                .param("year", year)
                .param("region", region)
                .param("fund", fund.id())
                .query((row, number) -> position(row, year))
                .optional();
    }

    List<OpenAge> openByAge(FundId fund, int year, LocalDate today) {
        return database.sql("""
            select open_since, sum(open_amount) as amount, count(*) as objects from fund_commitment
            where fund_id = :fund and year_no = :year and open_since is not null group by open_since
            """)
                .param("fund", fund.id())
                .param("year", year)
                .query((row, number) -> new OpenAge(
                        AgeBand.of(row.getObject("open_since", LocalDate.class).until(today, ChronoUnit.DAYS)),
                        new Chf(row.getLong("amount")),
                        row.getInt("objects")))
                .list();
    }

    List<FundShare> shares(FundId fund, int year) {
        return database.sql("""
            select r.name, s.area, s.open_amount, s.spent
            from fund_share s join social_region r on r.id = s.region_id
            where s.fund_id = :fund and s.year_no = :year and (s.open_amount > 0 or s.spent > 0)
            order by r.name
            """)
                .param("fund", fund.id())
                .param("year", year)
                .query((row, number) -> new FundShare(
                        row.getString("name"),
                        ProcessArea.valueOf(row.getString("area")),
                        new Chf(row.getLong("open_amount")),
                        new Chf(row.getLong("spent"))))
                .list();
    }

    /**
     * Newest first.
     *
     * @param before those older than this one; null for all
     */
    List<EntrySummary> entries(EntryQuery query, @Nullable EntryId before, int offset, int limit) {
        return database.sql("""
                        select e.*, c.object_kind, c.dossier_id, c.area, r.name as region, u.display_name,
                               exists (select 1 from ledger_entry x where x.reverses = e.id) as undone
                        from ledger_entry e
                        left join fund_commitment c
                            on c.fund_id = e.fund_id and c.year_no = e.year_no and c.object_id = e.object_id
                        left join social_region r on r.id = c.region_id
                        left join user_account u on u.id = e.booked_by
                        """ + OF_QUERY
                        + (before == null ? "" : " and e.id < :before")
                        + " order by e.id desc limit :limit offset :offset")
                .param("before", before == null ? null : before.id())
                .param("fund", query.fund().id())
                .param("year", query.year())
                .param("kind", kind(query))
                .param("limit", limit)
                .param("offset", offset)
                .query(FundRows::entry)
                .list();
    }

    int count(EntryQuery query) {
        return database.sql("select count(*) from ledger_entry e" + OF_QUERY)
                .param("fund", query.fund().id())
                .param("year", query.year())
                .param("kind", kind(query))
                .query(Integer.class)
                .single();
    }

    private static @Nullable String kind(EntryQuery query) {
        EntryKind kind = query.kind();
        return kind == null ? null : kind.name();
    }

    private static FundPosition position(ResultSet row, int year) throws SQLException {
        return new FundPosition(
                new FundId(row.getObject("id", UUID.class)),
                CostBearer.valueOf(row.getString("bearer")),
                row.getString("place"),
                year,
                new Chf(row.getLong("inflow")),
                new Chf(row.getLong("committed")),
                new Chf(row.getLong("spent")),
                row.getInt("entries"));
    }

    private static EntrySummary entry(ResultSet row, int number) throws SQLException {
        String reversed = row.getString("reversed_kind");
        String object = row.getString("object_kind");
        UUID dossier = row.getObject("dossier_id", UUID.class);
        String area = row.getString("area");
        return new EntrySummary(
                new EntryId(row.getObject("id", UUID.class)),
                EntryKind.valueOf(row.getString("kind")),
                reversed == null ? null : EntryKind.valueOf(reversed),
                new Chf(row.getLong("amount")),
                object == null ? null : CostObject.Kind.valueOf(object),
                dossier == null ? null : new DossierId(dossier),
                row.getString("region"),
                area == null ? null : ProcessArea.valueOf(area),
                row.getString("reason"),
                row.getObject("value_date", LocalDate.class),
                UtcColumn.instant(row, "booked_at"),
                row.getString("display_name"),
                row.getBoolean("undone"));
    }
}
