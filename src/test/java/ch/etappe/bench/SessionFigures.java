package ch.etappe.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Heap of the server for each living login after its home view, over a thousand logins in five batches; and how soon
 * the heap is free again when phones go to sleep, which a server only notices by their silence.
 */
final class SessionFigures implements MetricGroup {

    private static final Goal REFUGEE = Goal.below(60);
    private static final Goal CASEWORKER = Goal.below(300);
    private static final Goal FREED = Goal.atMost(5);

    private static final int WARM_UP = 60;
    private static final int BATCHES = 5;
    private static final int BATCH = 200;
    private static final double KILOBYTE = 1024;

    /** More than the launcher gives, so that a figure that misses its goal by far can still be measured. */
    private static final Map<String, String> ROOM = Map.of("_JAVA_OPTIONS", "-Xmx3g");

    @Override
    public List<String> ids() {
        return List.of("session.refugee", "session.refugee.freed", "session.caseworker");
    }

    @Override
    public void measure(Bench bench) throws Exception {
        Path data = BenchData.small(bench);
        if (ids().stream().anyMatch(id -> id.startsWith("session.refugee") && bench.wants(id))) {
            try (PortalProcess portal = PortalProcess.start(bench.options(), data, "demo", ROOM)) {
                Crowd crowd = new Crowd(bench, portal, BenchAccounts::refugee, "/me", "sheet-of-pocket");
                crowd.arrive();
                bench.add(Metric.of("session.refugee", crowd.each.median(), "KB", REFUGEE));
                if (bench.wants("session.refugee.freed")) {
                    Sleep sleep = new Sleep(bench, portal, crowd);
                    sleep.watch();
                    bench.add(Metric.of("session.refugee.freed", sleep.minutes.median(), "min", FREED));
                }
            }
        }
        if (bench.wants("session.caseworker")) {
            try (PortalProcess portal = PortalProcess.start(bench.options(), data, "demo", ROOM)) {
                Crowd crowd = new Crowd(bench, portal, BenchAccounts::caseworker, "/casework", "Heute");
                crowd.arrive();
                bench.add(Metric.of("session.caseworker", crowd.each.median(), "KB", CASEWORKER));
            }
        }
    }

    /** A thousand people who log in, open their home and stay. */
    private static final class Crowd {

        private final Bench bench;
        private final PortalProcess portal;
        private final IntFunction<String> login;
        private final String home;
        private final String shown;
        private final List<FlowTab> first = new ArrayList<>();
        private final List<List<FlowTab>> batches = new ArrayList<>();
        private final Samples each = new Samples();
        private int arrived;
        private long empty;
        private long full;

        private Crowd(Bench bench, PortalProcess portal, IntFunction<String> login, String home, String shown) {
            this.bench = bench;
            this.portal = portal;
            this.login = login;
            this.home = home;
            this.shown = shown;
        }

        private void arrive() throws IOException, InterruptedException {
            first.addAll(arrive(WARM_UP));
            empty = portal.heapInUse();
            full = empty;
            for (int i = 0; i < BATCHES; i++) {
                batches.add(arrive(BATCH));
                beat(first);
                for (List<FlowTab> batch : batches) {
                    beat(batch);
                }
                long before = full;
                full = portal.heapInUse();
                double cost = (full - before) / KILOBYTE / BATCH;
                bench.say("%d logins at %s: %.1f KB each of the last %d", arrived, home, cost, BATCH);
                each.add(cost);
            }
        }

        private List<FlowTab> arrive(int people) throws IOException, InterruptedException {
            List<FlowTab> tabs = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                HttpVisitor visitor = new HttpVisitor(portal.address());
                visitor.login(login.apply(++arrived), BenchAccounts.PASSWORD, home);
                FlowTab tab = FlowTab.start(visitor, home);
                if (!tab.view().contains(shown)) {
                    throw new IllegalStateException("The home " + home + " did not open: " + tab.view());
                }
                tabs.add(tab);
            }
            return tabs;
        }
    }

    private static void beat(List<FlowTab> tabs) throws IOException, InterruptedException {
        for (FlowTab tab : tabs) {
            tab.beat();
        }
    }

    /** The batches fall silent one after the other; freed is a batch when three quarters of its heap are back. */
    private static final class Sleep {

        private static final double MOST_OF_IT = 0.75;
        private static final long PAUSE = 15_000;
        private static final double PATIENCE = 8;

        private final Bench bench;
        private final PortalProcess portal;
        private final List<FlowTab> awake;
        private final List<List<FlowTab>> batches;
        private final long empty;
        private final long full;
        private final Samples minutes = new Samples();

        private Sleep(Bench bench, PortalProcess portal, Crowd crowd) {
            this.bench = bench;
            this.portal = portal;
            this.awake = crowd.first;
            this.batches = crowd.batches;
            this.empty = crowd.empty;
            this.full = crowd.full;
        }

        private void watch() throws IOException, InterruptedException {
            List<Long> asleepSince = new ArrayList<>();
            while (minutes.count() < batches.size()) {
                if (asleepSince.size() < batches.size()) {
                    beat(batches.get(asleepSince.size())); // the last sign of this batch
                    asleepSince.add(System.nanoTime());
                    for (List<FlowTab> next : batches.subList(asleepSince.size(), batches.size())) {
                        beat(next);
                    }
                }
                beat(awake);
                Thread.sleep(PAUSE);
                note(asleepSince, portal.heapInUse());
            }
        }

        private void note(List<Long> asleepSince, long now) {
            for (int batch = minutes.count(); batch < asleepSince.size(); batch++) {
                double silent = (System.nanoTime() - asleepSince.get(batch)) / 60e9;
                double enough = full - (full - empty) * MOST_OF_IT * (batch + 1) / batches.size();
                if (now > enough && silent < PATIENCE) {
                    return;
                }
                if (now > enough) {
                    bench.say("Batch %d was not freed within %.0f minutes", batch + 1, PATIENCE);
                }
                minutes.add(silent);
            }
        }
    }
}
