package ch.etappe.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A MariaDB that does not belong to the portal: it comes and goes as the test likes, always under one address. */
public final class ForeignDatabase implements AutoCloseable {

    private final MariaDbBinaries binaries;
    private final DataFolder folder;
    private final Credentials credentials = Credentials.random();
    private final int port;
    private @Nullable MariaDbProcess server;

    /** Not started yet. */
    public ForeignDatabase(Path root) throws IOException, InterruptedException {
        DiskSpace disk = DiskSpace.ofThisMachine();
        folder = DataFolder.claim(root);
        binaries = MariaDbBinaries.unpackInto(Path.of("target/mariadb").toAbsolutePath(), disk);
        new MariaDbInstallation(binaries, folder, disk).ensure();
        port = MariaDbProcess.freePort();
    }

    /** Starts it unless it runs. */
    public void start() throws IOException, InterruptedException {
        if (server == null) {
            server = MariaDbProcess.start(binaries, folder, port, credentials, DatabaseFixture.MEMORY, false);
        }
    }

    public void stop() throws InterruptedException {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    /** It keeps its connections and answers nobody. */
    public void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    public void thaw() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        long pid = java.util.Objects.requireNonNull(server).handle().pid();
        new ProcessBuilder("kill", name, Long.toString(pid)).start().waitFor(5, TimeUnit.SECONDS);
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:%d/%s?sslMode=disable".formatted(port, Credentials.SCHEMA);
    }

    public String user() {
        return credentials.user();
    }

    public String password() {
        return credentials.password();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        stop();
        folder.close();
    }
}
