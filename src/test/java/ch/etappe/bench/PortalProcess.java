package ch.etappe.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The portal as people start it: {@code ./etappe run}, in a process of its own. */
final class PortalProcess implements AutoCloseable {

    private final Process process;
    private final String address;
    private final double secondsToReady;

    private PortalProcess(Process process, String address, double secondsToReady) {
        this.process = process;
        this.address = address;
        this.secondsToReady = secondsToReady;
    }

    static PortalProcess start(Options options, Path data, String sample) throws IOException, InterruptedException {
        return start(options, data, sample, Map.of());
    }

    /** Starts it and waits until it is ready. */
    static PortalProcess start(Options options, Path data, String sample, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder launcher = new ProcessBuilder(List.of(
                        "./etappe",
                        "run",
                        "--port",
                        String.valueOf(options.port()),
                        "--data",
                        data.toAbsolutePath().toString(),
                        "--sample",
                        sample))
                .redirectErrorStream(true);
        launcher.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = launcher.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        Output.await(process, "is ready");
        String address = "http://localhost:" + options.port();
        requireReady(address);
        return new PortalProcess(process, address, (System.nanoTime() - start) / 1e9);
    }

    private static void requireReady(String address) throws IOException, InterruptedException {
        int status = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
        if (status != 200) {
            throw new IllegalStateException("Readiness answers " + status);
        }
    }

    String address() {
        return address;
    }

    double secondsToReady() {
        return secondsToReady;
    }

    /** Bytes of heap in use after everything that nobody holds is gone. */
    long heapInUse() throws IOException, InterruptedException {
        return Heap.inUse(process.pid());
    }

    /** Resident memory of the portal alone; its database is another process. */
    double residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                .findFirst()
                .orElseThrow();
    }

    /** As Ctrl-C does it. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
    }
}
