package ch.etappe.bench;

import ch.etappe.database.OwnDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long the rule that nobody stalls takes: over all dossiers once a day, and over one after an act on it. */
final class StallFigures implements MetricGroup {

    private static final int ACTS = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public List<String> ids() {
        return List.of("stall.all", "stall.one");
    }

    @Override
    public void measure(Bench bench) throws Exception {
        Path data = BenchData.large(bench);
        forgetTodaysRun(data);
        String sample = bench.options().large();
        try (PortalProcess portal = PortalProcess.start(
                bench.options(), data, sample, Map.of("ETAPPE_METRICS_TOKEN", PortalMeters.TOKEN))) {
            PortalMeters meters = new PortalMeters(portal.address());
            bench.say("Waiting for the daily run of the stall rule on '%s'", sample);
            PortalMeters.Timed all = meters.await("etappe_stall_rule_seconds", "dossiers=\"all\"", 1, PATIENCE);
            bench.add(Metric.of("stall.all", all.mean(), "s", Goal.below(60)));
            bench.say("%d refugees answer an appointment", ACTS);
            for (int number = 1; number <= ACTS; number++) {
                answer(new HttpVisitor(portal.address()), BenchAccounts.refugee(number));
            }
            PortalMeters.Timed one = meters.await("etappe_stall_rule_seconds", "dossiers=\"one\"", 1, PATIENCE);
            bench.add(Metric.of("stall.one", one.mean() * 1_000, "ms", Goal.below(1_000)));
        }
    }

    private static void forgetTodaysRun(Path data) throws IOException {
        try (OwnDatabase database = new OwnDatabase(data)) {
            new JdbcTemplate(database.source()).update("delete from stall_run");
        }
    }

    private static void answer(HttpVisitor visitor, String refugee) throws IOException, InterruptedException {
        Element page = Jsoup.parse(visitor.login(refugee, BenchAccounts.PASSWORD, "/me"));
        Element form = page.selectFirst("form[action~=/me/appointments/.*/answer]");
        if (form != null) {
            visitor.submit(form, Map.of());
        }
    }
}
