package ch.etappe.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.util.unit.DataSize;

/** One running {@code mariadbd}, a child of this process, reachable from this machine only. */
final class MariaDbProcess {

    private static final Duration TIME_TO_START = Duration.ofMinutes(2);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(60);
    private static final long POLL_MILLISECONDS = 25;
    private static final DataSize SMALLEST_LOG = DataSize.ofMegabytes(96);

    private final Process process;
    private final int port;
    private final Credentials credentials;

    private MariaDbProcess(Process process, int port, Credentials credentials) {
        this.process = process;
        this.port = port;
        this.credentials = credentials;
    }

    /**
     * Starts the server and waits until it answers.
     *
     * @throws DatabaseUnavailable if it ends or stays silent
     */
    static MariaDbProcess start(
            MariaDbBinaries binaries,
            DataFolder folder,
            int port,
            Credentials credentials,
            DataSize memory,
            boolean emptySchema)
            throws IOException, InterruptedException {
        credentials.writeInitFile(folder.initFile(), emptySchema);
        folder.rememberExecutable(binaries.server());
        List<String> command = commandLine(binaries, folder, port);
        command.addAll(List.of(
                "--pid-file=" + folder.pidFile(),
                "--innodb-buffer-pool-size=" + memory.toBytes(),
                "--innodb-log-file-size=" + Math.max(SMALLEST_LOG.toBytes(), memory.toBytes() / 2),
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--lower-case-table-names=1",
                "--default-time-zone=+00:00"));
        var server = new MariaDbProcess(builder(command, binaries, folder).start(), port, credentials);
        try {
            server.awaitAnswer(folder.log());
        } finally {
            Files.deleteIfExists(folder.initFile());
        }
        return server;
    }

    /** What every server on a folder needs, whatever else it is told. */
    static List<String> commandLine(MariaDbBinaries binaries, DataFolder folder, int port) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--basedir=" + binaries.home(),
                "--datadir=" + folder.database(),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // relative to the database, because a path to a socket may have 107 characters only
                "--socket=mariadb.sock",
                "--init-file=" + folder.initFile(),
                "--tmpdir=" + Files.createDirectories(folder.temporaryTables()),
                "--skip-ssl"));
        command.addAll(asCurrentUser());
        return command;
    }

    /** MariaDB refuses to run as root unless it is told to; a user without a name cannot be told. */
    private static List<String> asCurrentUser() {
        String user = System.getProperty("user.name");
        return user.isBlank() || user.equals("?") ? List.of() : List.of("--user=" + user);
    }

    static ProcessBuilder builder(List<String> command, MariaDbBinaries binaries, DataFolder folder) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
        builder.environment()
                .put(
                        "DYLD_FALLBACK_LIBRARY_PATH",
                        binaries.home().resolve("libs").toString());
        return builder;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Ends a server gracefully, or by force when it does not listen. */
    static void stop(ProcessHandle server) throws InterruptedException {
        server.destroy();
        try {
            server.onExit().get(TIME_TO_STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            server.destroyForcibly();
            server.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Like {@link #stop(ProcessHandle)}. Waits without {@code onExit}: what hears of the end runs in a pool that has a
     * single thread on two cores, and that thread may be waiting for the caller's lock to see whether to revive us.
     */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(TIME_TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    int port() {
        return port;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:%d/%s?sslMode=disable".formatted(port, Credentials.SCHEMA);
    }

    private void awaitAnswer(Path log) throws InterruptedException, IOException {
        long deadline = System.nanoTime() + TIME_TO_START.toNanos();
        while (!answers()) {
            boolean ended = process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
            if (ended || System.nanoTime() > deadline) {
                stop();
                throw new DatabaseUnavailable(
                        "MariaDB did not start: %s".formatted(lastError(log)),
                        "Its own words are in %s.".formatted(log));
            }
        }
    }

    private boolean answers() {
        try (Connection connection =
                DriverManager.getConnection(jdbcUrl(), credentials.user(), credentials.password())) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static String lastError(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains("[ERROR]") || line.contains("error while loading"))
                .reduce((earlier, later) -> later)
                .map(line -> line.replaceFirst(".*\\[ERROR] ", ""))
                .orElse("it gave no reason.");
    }
}
