package ch.etappe.bench;

import ch.etappe.database.OwnDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * How long the server works until the canton sees where the funds stand, and one fund with its open commitments, shares
 * and newest entries, over five million entries in the ledger.
 */
final class LedgerFigures implements MetricGroup {

    private static final String IP = "0f000000-0000-4000-8000-000000000001";
    private static final int YEARS = 5;
    private static final int ENTRIES_AN_OBJECT = 4;
    private static final int OBJECTS_A_YEAR = 250_000;
    private static final int AT_ONCE = 50_000;
    private static final int WARM_UP = 10;
    private static final int OPENINGS = 40;

    @Override
    public List<String> ids() {
        return List.of("ledger.position.median", "ledger.position.p95", "ledger.fund.median", "ledger.fund.p95");
    }

    @Override
    public void measure(Bench bench) throws Exception {
        Path data = data(bench);
        try (PortalProcess portal = PortalProcess.start(bench.options(), data, "demo")) {
            HttpVisitor visitor = new HttpVisitor(portal.address());
            visitor.login("canton", BenchAccounts.PASSWORD, "/canton");
            report(bench, "ledger.position", openings(visitor, "/canton/funds"), Goal.below(100));
            report(bench, "ledger.fund", openings(visitor, "/canton/funds/" + IP), Goal.below(300));
        }
    }

    private static void report(Bench bench, String id, Samples milliseconds, Goal goal) {
        bench.add(Metric.of(id + ".median", milliseconds.median(), "ms", goal));
        bench.add(Metric.of(id + ".p95", milliseconds.p95(), "ms", goal));
    }

    private static Samples openings(HttpVisitor visitor, String path) throws IOException, InterruptedException {
        Samples milliseconds = new Samples();
        for (int i = 0; i < WARM_UP + OPENINGS; i++) {
            double before = visitor.millisecondsWaited();
            FlowTab tab = FlowTab.open(visitor, path);
            double took = visitor.millisecondsWaited() - before;
            tab.close();
            if (!tab.view().contains("money-bar")) {
                throw new IllegalStateException(path + " came without figures");
            }
            if (i >= WARM_UP) {
                milliseconds.add(took);
            }
        }
        return milliseconds;
    }

    /** Made once and used again; the entries go through the triggers like all others. */
    private static Path data(Bench bench) throws IOException, InterruptedException {
        Path folder = Bench.FOLDER.resolve("ledger");
        Path whole = folder.resolve("ledger-" + LocalDate.now().getYear());
        if (!Files.exists(whole)) {
            FileSystemUtils.deleteRecursively(folder);
            PortalProcess.start(bench.options(), folder, "demo").close();
            try (OwnDatabase database = new OwnDatabase(folder)) {
                JdbcTemplate sql = new JdbcTemplate(database.source());
                number(sql);
                for (int year = LocalDate.now().getYear() - YEARS + 1;
                        year <= LocalDate.now().getYear();
                        year++) {
                    bench.say("Writing %d entries of %d", OBJECTS_A_YEAR * ENTRIES_AN_OBJECT, year);
                    write(sql, year);
                }
            }
            Files.createFile(whole);
        }
        return folder;
    }

    private static void write(JdbcTemplate sql, int year) {
        sql.update("insert ignore into fund_year (fund_id, year_no) values (?, ?)", IP, year);
        sql.update("""
            insert into ledger_entry (id, fund_id, year_no, kind, amount, reason, idempotency_key, value_date, booked_at)
            values (uuid(), ?, ?, 'INFLOW', 100000000000, 'Bench', uuid(), ?, now())
            """, IP, year, LocalDate.of(year, 1, 5));
        for (int from = 0; from < OBJECTS_A_YEAR; from += AT_ONCE) {
            objects(sql, year, from);
            entries(sql, year, from, "COMMITMENT", 100_000);
            entries(sql, year, from, "EXPENSE", 30_000);
            entries(sql, year, from, "EXPENSE", 20_000);
            entries(sql, year, from, "RELEASE", 40_000);
        }
    }

    private static void objects(JdbcTemplate sql, int year, int from) {
        sql.update("""
            insert into fund_commitment (fund_id, year_no, object_id, object_kind, dossier_id, region_id, area, opened_on)
            select f.id, %d, %s, 'APPROVAL', d.id, d.region_id,
                   elt(1 + n.no %% 6, 'FIRST_INFO', 'CASE_MGMT', 'LANGUAGE_EDU', 'EMPLOYABILITY', 'EARLY_CHILDHOOD',
                       'SOCIAL'),
                   date_add(date '%s', interval n.no %% 300 day)
            from (%s) n
                     join bench_dossier d on d.no = 1 + n.no %% (select count(*) from bench_dossier)
                     join fund f on f.id = '%s'
            """.formatted(year, object(year, from), LocalDate.of(year, 1, 10), numbers(), IP));
    }

    /** Numbered, to be drawn in turn. */
    private static void number(JdbcTemplate sql) {
        sql.execute("create table bench_dossier"
                + " (no int auto_increment primary key, id uuid not null, region_id uuid not null)");
        sql.update("insert into bench_dossier (id, region_id) select id, region_id from dossier order by id");
    }

    private static void entries(JdbcTemplate sql, int year, int from, String kind, int rappen) {
        sql.update("""
            insert into ledger_entry (id, fund_id, year_no, kind, amount, object_id, idempotency_key, value_date, booked_at)
            select uuid(), f.id, %d, '%s', %d, %s, uuid(), date '%s', now() from (%s) n join fund f on f.id = '%s'
            """.formatted(year, kind, rappen, object(year, from), LocalDate.of(year, 2, 1), numbers(), IP));
    }

    private static String object(int year, int from) {
        return "cast(concat('0f500000-%04d-7000-8000-', lpad(n.no + %d, 12, '0')) as uuid)".formatted(year, from);
    }

    /** 0 to 49'999. */
    private static String numbers() {
        String digits = "(select 0 as d union all select 1 union all select 2 union all select 3 union all select 4"
                + " union all select 5 union all select 6 union all select 7 union all select 8 union all select 9)";
        return "select a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d as no from %s a, %s b, %s c, %s e, %s f"
                        .formatted(digits, digits, digits, digits, digits)
                + " where f.d < " + AT_ONCE / 10_000;
    }
}
