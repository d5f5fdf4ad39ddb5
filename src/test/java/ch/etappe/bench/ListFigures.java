package ch.etappe.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How long the server works until a list or a case is on the screen: the sum of all requests of one opening, from the
 * page to the view with its first rows. On the small set and on the large one, which must not be much slower.
 */
final class ListFigures implements MetricGroup {

    private static final List<View> VIEWS = List.of(
            new View("caseworker", "caseworker", "/casework/dossiers"),
            new View("region", "region", "/casework/dossiers"),
            new View("worklist", "caseworker", "/casework"),
            new View("dossier", "caseworker", ""));
    private static final int WARM_UP = 10;
    private static final int OPENINGS = 40;
    private static final Goal SERVER_TIME = Goal.below(300);
    private static final Goal TIMES = Goal.atMost(1.5);
    private static final Pattern CASE = Pattern.compile("casework/dossiers/[0-9a-f-]{36}");

    @Override
    public List<String> ids() {
        return VIEWS.stream()
                .map(View::name)
                .flatMap(view -> List.of(
                        "list." + view + ".demo.median",
                        "list." + view + ".demo.p95",
                        "list." + view + ".national.median",
                        "list." + view + ".national.p95",
                        "list." + view + ".ratio")
                        .stream())
                .toList();
    }

    @Override
    public void measure(Bench bench) throws Exception {
        Map<String, Samples> small = measure(bench, BenchData.small(bench), "demo");
        Map<String, Samples> large =
                measure(bench, BenchData.large(bench), bench.options().large());
        small.keySet().forEach(view -> {
            String id = "list." + view;
            report(bench, id + ".demo", small.get(view));
            report(bench, id + "." + bench.options().large(), large.get(view));
            double times = large.get(view).median() / small.get(view).median();
            bench.add(Metric.of(id + ".ratio", times, "x", TIMES));
        });
    }

    private static void report(Bench bench, String id, Samples milliseconds) {
        bench.add(Metric.of(id + ".median", milliseconds.median(), "ms", SERVER_TIME));
        bench.add(Metric.of(id + ".p95", milliseconds.p95(), "ms", SERVER_TIME));
    }

    private static Map<String, Samples> measure(Bench bench, Path data, String sample)
            throws IOException, InterruptedException {
        Map<String, Samples> results = new LinkedHashMap<>();
        try (PortalProcess portal = PortalProcess.start(bench.options(), data, sample)) {
            for (View view : VIEWS) {
                HttpVisitor visitor = new HttpVisitor(portal.address());
                visitor.login(view.login(), BenchAccounts.PASSWORD, "/casework");
                String path = view.path().isEmpty() ? firstCase(visitor) : view.path();
                bench.say("%d times: %s on '%s'", OPENINGS, view.name(), sample);
                results.put(view.name(), openings(visitor, path));
            }
        }
        return results;
    }

    /** One that waits for an answer, so it has appointments. */
    private static String firstCase(HttpVisitor visitor) throws IOException, InterruptedException {
        FlowTab home = FlowTab.open(visitor, "/casework");
        return CASE.matcher(home.view())
                .results()
                .map(link -> "/" + link.group())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The home leads to no case"));
    }

    private static Samples openings(HttpVisitor visitor, String path) throws IOException, InterruptedException {
        Samples milliseconds = new Samples();
        for (int i = 0; i < WARM_UP + OPENINGS; i++) {
            double before = visitor.millisecondsWaited();
            FlowTab tab = FlowTab.open(visitor, path);
            double took = visitor.millisecondsWaited() - before;
            tab.close();
            if (!CASE.matcher(tab.view()).find() && !CASE.matcher(path).find()) {
                throw new IllegalStateException(path + " came without rows");
            }
            if (i >= WARM_UP) {
                milliseconds.add(took);
            }
        }
        return milliseconds;
    }

    /** @param path empty: the first case of the home */
    private record View(String name, String login, String path) {}
}
