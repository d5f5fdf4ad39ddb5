package ch.etappe.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** How long the server works until the search box shows people, offers and screens while somebody types a name. */
final class SearchFigures implements MetricGroup {

    private static final int WARM_UP = 10;
    private static final int ROUNDS = 10;

    /** As people type them: common, rare, cut off, two words, mistyped. */
    private static final List<String> NAMES = List.of("Ahmad", "Tesfay", "Oleks", "Fatima Hos", "Muhamed", "Deutsch");

    @Override
    public List<String> ids() {
        return List.of(
                "search.demo.median",
                "search.demo.p95",
                "search.national.median",
                "search.national.p95",
                "search.ratio");
    }

    @Override
    public void measure(Bench bench) throws Exception {
        Samples small = measure(bench, BenchData.small(bench), "demo");
        Samples large = measure(bench, BenchData.large(bench), bench.options().large());
        report(bench, "search.demo", small);
        report(bench, "search." + bench.options().large(), large);
        bench.add(Metric.of("search.ratio", large.median() / small.median(), "x", Goal.none()));
    }

    private static void report(Bench bench, String id, Samples milliseconds) {
        bench.add(Metric.of(id + ".median", milliseconds.median(), "ms", Goal.below(300)));
        bench.add(Metric.of(id + ".p95", milliseconds.p95(), "ms", Goal.below(300)));
    }

    private static Samples measure(Bench bench, Path data, String sample) throws IOException, InterruptedException {
        Samples milliseconds = new Samples();
        try (PortalProcess portal = PortalProcess.start(bench.options(), data, sample)) {
            HttpVisitor visitor = new HttpVisitor(portal.address());
            String page = visitor.login("caseworker", BenchAccounts.PASSWORD, "/casework");
            Element form = Jsoup.parse(page).expectFirst("form[action=/search]");
            bench.say("%d searches on '%s'", ROUNDS * NAMES.size(), sample);
            for (int i = 0; i < WARM_UP + ROUNDS * NAMES.size(); i++) {
                double before = visitor.millisecondsWaited();
                visitor.submit(form, Map.of("words", NAMES.get(i % NAMES.size())));
                if (i >= WARM_UP) {
                    milliseconds.add(visitor.millisecondsWaited() - before);
                }
            }
        }
        return milliseconds;
    }
}
