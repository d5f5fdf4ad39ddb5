package ch.etappe.bench;

import java.nio.file.Path;
import java.util.List;

/** How long people wait for the portal after they start it, and how much memory it takes once all have been there. */
final class StartFigures implements MetricGroup {

    private static final int STARTS = 5;

    @Override
    public List<String> ids() {
        return List.of("start.ready", "start.rss-after-journey");
    }

    @Override
    public void measure(Bench bench) throws Exception {
        Path data = BenchData.small(bench);
        Samples ready = new Samples();
        Samples resident = new Samples();
        for (int i = 0; i < STARTS; i++) {
            try (PortalProcess portal = PortalProcess.start(bench.options(), data, "demo")) {
                ready.add(portal.secondsToReady());
                if (bench.wants("start.rss-after-journey")) {
                    int pages = new Journey(portal.address()).ofAllRoles();
                    resident.add(portal.residentMegabytes());
                    bench.say(
                            "Start %d: ready after %.1f s, %.0f MB after %d pages",
                            i + 1, portal.secondsToReady(), portal.residentMegabytes(), pages);
                }
            }
        }
        bench.add(Metric.of("start.ready", ready.median(), "s", Goal.below(10)));
        if (resident.count() > 0) {
            bench.add(Metric.of("start.rss-after-journey", resident.median(), "MB", Goal.below(400)));
        }
    }
}
