package ch.etappe.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What the portal itself measures, read as its operators read it. */
final class PortalMeters {

    static final String TOKEN = "bench-reads-the-figures";

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI figures;

    PortalMeters(String address) {
        figures = URI.create(address + "/actuator/prometheus");
    }

    /**
     * Waits until a timer has counted so often.
     *
     * @param label as Prometheus writes it, e.g. {@code kind="all"}
     * @throws IllegalStateException if it takes too long
     */
    Timed await(String timer, String label, int count, Duration patience) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            Timed now = read(timer, label);
            if (now.count() >= count) {
                return now;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new IllegalStateException(timer + " " + label + " did not count to " + count);
    }

    private Timed read(String timer, String label) throws IOException, InterruptedException {
        String all = client.send(
                        HttpRequest.newBuilder(figures)
                                .header("Authorization", "Bearer " + TOKEN)
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        return new Timed(value(all, timer + "_count", label), value(all, timer + "_sum", label));
    }

    private static double value(String all, String name, String label) {
        return all.lines()
                .filter(line -> line.startsWith(name + "{") && line.contains(label))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    /** @param seconds of all together */
    record Timed(double count, double seconds) {

        double mean() {
            return seconds / count;
        }
    }
}
