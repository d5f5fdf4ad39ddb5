package ch.etappe.bench;

import java.io.IOException;
import java.nio.file.Path;
import starter.Starter;

/** The framework's starter page, served by a process of its own with the portal's flags. */
final class PeerProcess implements AutoCloseable {

    static final String NAME = "Vaadin starter page";

    private final Process process;
    private final int port;

    private PeerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static PeerProcess start(int port) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dspring.devtools.restart.enabled=false",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        "--server.port=" + port,
                        // not the portal's settings, which lie on the same class path
                        "--spring.config.name=starter",
                        "--vaadin.productionMode=true")
                .redirectErrorStream(true)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        Output.await(process, "is ready");
        return new PeerProcess(process, port);
    }

    String address() {
        return "http://localhost:" + port;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
