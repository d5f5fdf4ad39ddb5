package ch.etappe.sample;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Counts what is written and says so in whole lines, which a terminal and a log file can show alike. */
final class SampleProgress {

    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final SampleSize size;
    private final Consumer<String> teller;
    private final Map<String, Integer> rows = new TreeMap<>();
    private final long start = System.nanoTime();
    private final int before;
    private int people;
    private long lastTold = start;

    /** @param left the parts that are still to be written */
    SampleProgress(SampleSize size, List<SamplePart> left, Consumer<String> teller) {
        this.size = size;
        this.teller = teller;
        this.before = size.persons()
                - left.stream().mapToInt(part -> part.size().persons()).sum();
        if (before > 0) {
            tell("goes on after %s of %s people".formatted(number(before), number(size.persons())));
        }
    }

    synchronized void person() {
        people++;
        long now = System.nanoTime();
        if (now - lastTold >= SILENCE.toNanos()) {
            lastTold = now;
            int all = before + people;
            tell("%s of %s people (%d %%), about %s left"
                    .formatted(
                            number(all), number(size.persons()), 100L * all / size.persons(), left(now - start, all)));
        }
    }

    synchronized void wrote(Map<String, Integer> counts) {
        counts.forEach((table, count) -> rows.merge(table, count, Integer::sum));
    }

    synchronized void ending() {
        if (size.hasHistory()) {
            tell("all people are written; now the audit trail of a week");
        }
    }

    synchronized void done() {
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        tell("generated in %d s: %s".formatted((millis + 500) / 1000, rows));
    }

    private String left(long nanos, int all) {
        long seconds = Duration.ofNanos(nanos / people * (size.persons() - all)).toSeconds();
        return seconds < 100 ? seconds + " s" : (seconds + 30) / 60 + " minutes";
    }

    private void tell(String words) {
        teller.accept("Sample set '%s': %s".formatted(size.name(), words));
    }

    /** As people in Switzerland write it. */
    private static String number(int number) {
        return "%,d".formatted(number).replaceAll("\\D", "'");
    }
}
