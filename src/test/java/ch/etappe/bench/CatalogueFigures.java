package ch.etappe.bench;

import ch.etappe.bench.Phone.Visit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The open catalogue: what the first visit costs on an old phone with a slow network, in German and in the script with the
 * largest letters, and how long the server works on a page with few and with thousands of offers.
 */
final class CatalogueFigures implements MetricGroup {

    private static final int VISITS = 7;
    private static final int WARM_UP = 20;
    private static final int OPENINGS = 100;
    private static final Goal READABLE = Goal.below(1);
    private static final Goal SIZE = Goal.below(60);
    private static final Goal SERVER_TIME = Goal.below(100);
    private static final List<String> LANGUAGES = List.of("de-CH", "ti");

    @Override
    public List<String> ids() {
        List<String> ids = new ArrayList<>();
        LANGUAGES.forEach(tag -> ids.addAll(List.of(first(tag), first(tag) + ".bytes")));
        List.of("demo", "national").forEach(sample -> ids.addAll(List.of(page(sample), filter(sample))));
        return ids;
    }

    @Override
    public void measure(Bench bench) throws Exception {
        try (PortalProcess portal = PortalProcess.start(bench.options(), BenchData.small(bench), "demo")) {
            try (Phone phone = new Phone()) {
                for (String tag : LANGUAGES) {
                    firstVisits(bench, phone, portal.address() + "/offers?in=" + tag, tag);
                }
            }
            server(bench, portal, "demo");
        }
        Path large = BenchData.large(bench);
        try (PortalProcess portal =
                PortalProcess.start(bench.options(), large, bench.options().large())) {
            server(bench, portal, bench.options().large());
        }
    }

    private static void firstVisits(Bench bench, Phone phone, String address, String tag) {
        bench.say("%d times: the open catalogue in %s, first visit", VISITS, tag);
        phone.firstAndLater(address, List.of(), true);
        Samples seconds = new Samples();
        Samples kilobytes = new Samples();
        for (int i = 0; i < VISITS; i++) {
            Visit visit = phone.firstAndLater(address, List.of(), true).getFirst();
            seconds.add(visit.seconds());
            kilobytes.add(visit.kilobytes());
        }
        bench.add(Metric.of(first(tag), seconds.median(), "s", READABLE));
        bench.add(Metric.of(first(tag) + ".bytes", kilobytes.median(), "KB", SIZE));
    }

    private static void server(Bench bench, PortalProcess portal, String sample)
            throws IOException, InterruptedException {
        bench.say("%d times: a page of the open catalogue on '%s'", OPENINGS, sample);
        bench.add(Metric.of(page(sample), p95(portal, "/offers?in=de-CH"), "ms", SERVER_TIME));
        bench.add(Metric.of(
                filter(sample),
                p95(portal, "/offers?in=de-CH&q=deutsch&place=Olten&km=20&time=MORNING"),
                "ms",
                SERVER_TIME));
    }

    private static double p95(PortalProcess portal, String path) throws IOException, InterruptedException {
        Samples milliseconds = new Samples();
        HttpVisitor visitor = new HttpVisitor(portal.address());
        for (int i = 0; i < WARM_UP + OPENINGS; i++) {
            double before = visitor.millisecondsWaited();
            visitor.get(path);
            if (i >= WARM_UP) {
                milliseconds.add(visitor.millisecondsWaited() - before);
            }
        }
        return milliseconds.p95();
    }

    private static String page(String sample) {
        return "catalogue." + sample + ".p95";
    }

    private static String filter(String sample) {
        return "catalogue.filter." + sample + ".p95";
    }

    private static String first(String tag) {
        return "catalogue.first." + tag.toLowerCase(Locale.ROOT);
    }
}
