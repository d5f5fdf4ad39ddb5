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

    private static final int YEARS = 5;
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
            report(bench, "ledger.fund", openings(visitor, "/canton/funds/" + LedgerFill.IP), Goal.below(300));
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

    /** Made once and used again. */
    private static Path data(Bench bench) throws IOException, InterruptedException {
        Path folder = Bench.FOLDER.resolve("ledger");
        Path whole = folder.resolve("ledger-" + LocalDate.now().getYear());
        if (!Files.exists(whole)) {
            FileSystemUtils.deleteRecursively(folder);
            PortalProcess.start(bench.options(), folder, "demo").close();
            try (OwnDatabase database = new OwnDatabase(folder)) {
                new LedgerFill(new JdbcTemplate(database.source())).write(bench, YEARS);
            }
            Files.createFile(whole);
        }
        return folder;
    }
}
