package ch.etappe.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** {@link PortalToKill} seen from outside: orders go in, answers come out, and it and its database can be killed. */
final class DoomedPortal implements AutoCloseable {

    private final Path folder;
    private Process process;
    private BufferedReader answers;
    private PrintWriter orders;
    private DriverManagerDataSource database;

    private DoomedPortal(Path folder) throws IOException {
        this.folder = folder;
        launch();
    }

    /** Starts it on a data folder and waits until it can act. */
    static DoomedPortal start(Path folder) throws IOException {
        return new DoomedPortal(folder);
    }

    /** Starts it again after it was killed. */
    void startAgain() throws IOException {
        launch();
    }

    void order(int act) {
        orders.println(act);
    }

    /** What it answers next: {@code done 7}, {@code failed 7 …}, or null if it is dead. */
    @Nullable
    String answer() throws IOException {
        String line = answers.readLine();
        while (line != null && !line.startsWith(PortalToKill.MARK)) {
            line = answers.readLine();
        }
        return line == null ? null : line.substring(PortalToKill.MARK.length());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void killPortal() {
        process.destroyForcibly().onExit().join();
    }

    void killDatabase() throws IOException {
        long pid =
                Long.parseLong(Files.readString(folder.resolve("mariadb.pid")).strip());
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
    }

    /** Not the portal's connections: what really stands there. */
    JdbcClient database() {
        return JdbcClient.create(database);
    }

    DriverManagerDataSource source() {
        return database;
    }

    @Override
    public void close() {
        orders.close();
        process.onExit().join();
    }

    private void launch() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dspring.devtools.restart.enabled=false",
                        "-Duser.language=tr",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PortalToKill.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        answers = process.inputReader();
        orders = new PrintWriter(process.outputWriter(), true);
        String ready = answer();
        if (ready == null) {
            throw new IllegalStateException("The portal did not start; its log is in " + folder);
        }
        String[] words = ready.split(" ");
        database = new DriverManagerDataSource(words[1], words[2], words[3]);
    }
}
