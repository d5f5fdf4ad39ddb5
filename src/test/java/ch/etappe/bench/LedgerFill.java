package ch.etappe.bench;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills the ledger of the flat-rate fund: a million entries a year for a quarter of a million approvals, each committed,
 * half paid in two parts and partly released.
 *
 * <p>The triggers that keep a fund's sums are away meanwhile and the sums are taken once at the end: one entry after the
 * other would take twenty minutes, and MariaDB 11.4.5 refuses {@code insert (columns) select} of more than one row into
 * a table with a before trigger ("Column cannot be null").
 */
final class LedgerFill {

    static final String IP = "0f000000-0000-4000-8000-000000000001";

    private static final String LAST_OBJECT = "249999";
    private static final String TABLES = "'ledger_entry', 'fund_commitment'";

    private final JdbcTemplate sql;

    LedgerFill(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The years until this one. */
    void write(Bench bench, int years) {
        List<String> triggers = triggers();
        number();
        int last = LocalDate.now().getYear();
        for (int year = last - years + 1; year <= last; year++) {
            bench.say("Writing the entries of %d", year);
            sql.update("insert ignore into fund_year (fund_id, year_no) values (?, ?)", IP, year);
            inflow(year);
            objects(year);
            entries(year);
        }
        sums();
        triggers.forEach(sql::execute);
    }

    /** Takes them away. */
    private List<String> triggers() {
        List<String> names = sql.queryForList(
                "select trigger_name from information_schema.triggers where trigger_schema = database()"
                        + " and event_object_table in (" + TABLES + ") order by event_object_table, action_order",
                String.class);
        List<String> statements = names.stream()
                .map(name -> sql.queryForMap("show create trigger " + name))
                .map(row -> String.valueOf(row.get("SQL Original Statement")))
                .toList();
        names.forEach(name -> sql.execute("drop trigger " + name));
        return statements;
    }

    /** Dossiers with a number, to be drawn in turn. */
    private void number() {
        sql.execute("create table bench_dossier"
                + " (no int auto_increment primary key, id uuid not null, region_id uuid not null)");
        sql.update("insert into bench_dossier (id, region_id) select id, region_id from dossier order by id");
    }

    private void inflow(int year) {
        sql.update("""
            insert into ledger_entry (id, fund_id, year_no, kind, amount, reason, idempotency_key, value_date, booked_at)
            values (uuid(), ?, ?, 'INFLOW', 100000000000, 'Bench', uuid(), ?, now())
            """, IP, year, LocalDate.of(year, 1, 5));
    }

    private void objects(int year) {
        sql.update("""
            insert into fund_commitment (fund_id, year_no, object_id, object_kind, dossier_id, region_id, area, opened_on,
                                         open_amount, spent)
            select '%s', %d, %s, 'APPROVAL', d.id, d.region_id,
                   elt(1 + n.seq %% 6, 'FIRST_INFO', 'CASE_MGMT', 'LANGUAGE_EDU', 'EMPLOYABILITY', 'EARLY_CHILDHOOD',
                       'SOCIAL'),
                   date_add(date '%s', interval n.seq %% 300 day), 10000, 50000
            from seq_0_to_%s n
                     join bench_dossier d on d.no = 1 + n.seq %% (select count(*) from bench_dossier)
            """.formatted(IP, year, object(year), LocalDate.of(year, 1, 10), LAST_OBJECT));
    }

    private void entries(int year) {
        sql.update("""
            insert into ledger_entry (id, fund_id, year_no, kind, amount, object_id, idempotency_key, value_date, booked_at)
            select cast(concat('0f60000', k.no, '-%1$d-7000-8000-', lpad(n.seq, 12, '0')) as uuid), '%2$s', %1$d, k.kind,
                   k.amount, %3$s, concat('bench %1$d ', k.no, ' ', lpad(n.seq, 12, '0')), date '%4$s', now()
            from (select 1 as no, 'COMMITMENT' as kind, 100000 as amount
                  union all select 2, 'EXPENSE', 30000
                  union all select 3, 'EXPENSE', 20000
                  union all select 4, 'RELEASE', 40000) k straight_join seq_0_to_%5$s n
            """.formatted(year, IP, object(year), LocalDate.of(year, 2, 1), LAST_OBJECT));
    }

    private static String object(int year) {
        return "cast(concat('0f500000-%d-7000-8000-', lpad(n.seq, 12, '0')) as uuid)".formatted(year);
    }

    private void sums() {
        sql.update("""
            insert into fund_share (fund_id, year_no, region_id, area, open_amount, spent)
            select fund_id, year_no, region_id, area, sum(open_amount), sum(spent) from fund_commitment
            group by fund_id, year_no, region_id, area
            on duplicate key update open_amount = values(open_amount), spent = values(spent)
            """);
        sql.update("""
            update fund_year y
            join (select fund_id, year_no, sum(inflow) as inflow, sum(committed) as committed, sum(spent) as spent,
                         count(*) as entries
                  from ledger_entry group by fund_id, year_no) e using (fund_id, year_no)
            set y.inflow = e.inflow, y.committed = e.committed, y.spent = e.spent, y.entries = e.entries
            """);
    }
}
