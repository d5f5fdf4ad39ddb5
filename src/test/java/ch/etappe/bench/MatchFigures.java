package ch.etappe.bench;

import ch.etappe.matching.ManyRuns;
import java.util.List;

/** How long it takes to compare one person with ten thousand runs and to put them in order, in memory. */
final class MatchFigures implements MetricGroup {

    private static final int RUNS = 10_000;
    private static final int WARM_UP = 100;
    private static final int MEASURED = 31;
    private static final double NANOS = 1_000_000;

    @Override
    public List<String> ids() {
        return List.of("match.rank");
    }

    @Override
    public void measure(Bench bench) {
        ManyRuns runs = new ManyRuns(RUNS);
        bench.say("Ranking %d runs for one person, %d times", RUNS, MEASURED);
        for (int i = 0; i < WARM_UP; i++) {
            runs.rank();
        }
        Samples milliseconds = new Samples();
        for (int i = 0; i < MEASURED; i++) {
            long begin = System.nanoTime();
            runs.rank();
            milliseconds.add((System.nanoTime() - begin) / NANOS);
        }
        bench.add(Metric.of("match.rank", milliseconds.median(), "ms", Goal.below(50)));
    }
}
