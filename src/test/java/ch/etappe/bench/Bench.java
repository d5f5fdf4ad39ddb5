package ch.etappe.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/** One run of the bench: measures the wanted groups, prints the table, writes the report. */
final class Bench {

    static final Path FOLDER = Path.of("target", "bench");

    private final Options options;
    private final List<Metric> metrics = new ArrayList<>();
    private final long start = System.nanoTime();

    private Bench(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        try {
            new Bench(Options.parse(List.of(arguments))).run();
        } catch (IllegalArgumentException e) {
            System.err.println("etappe: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws Exception {
        List<MetricGroup> wanted = Groups.all().stream()
                .filter(group -> group.ids().stream().anyMatch(this::wants))
                .toList();
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("no figure begins with \"" + options.only() + "\".");
        }
        for (MetricGroup group : wanted) {
            group.measure(this);
        }
        Report report = new Report(commit(), Machine.description(), metrics);
        report.write(FOLDER.resolve("report.json"));
        System.out.printf("%n%s%nWritten to %s%n", report.table(), FOLDER.resolve("report.json"));
    }

    Options options() {
        return options;
    }

    boolean wants(String id) {
        return options.wants(id);
    }

    /** Into the report, unless nobody asked for it. */
    void add(Metric metric) {
        if (wants(metric.id())) {
            metrics.add(metric);
            say("%s = %s %s (goal %s)", metric.id(), Figure.shown(metric.value()), metric.unit(), metric.goal());
        }
    }

    /** Progress for the person at the terminal. */
    void say(String line, Object... arguments) {
        Duration since = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("[%02d:%02d] %s%n", since.toMinutes(), since.toSecondsPart(), String.format(line, arguments));
    }

    private static String commit() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "rev-parse", "--short=12", "HEAD").start();
        String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 ? commit : "unknown";
    }
}
