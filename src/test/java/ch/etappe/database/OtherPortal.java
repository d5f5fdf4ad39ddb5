package ch.etappe.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** A second JVM that owns a data folder, to be killed. Ends by itself with the test that started it. */
final class OtherPortal {

    private final Process process;
    private final ProcessHandle database;

    private OtherPortal(Process process, ProcessHandle database) {
        this.process = process;
        this.database = database;
    }

    /** Starts it and waits until its database holds the sentence. */
    static OtherPortal start(Path folder, String sentence) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherPortal.class.getName(),
                        folder.toString(),
                        sentence)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        while (line != null && !line.startsWith("database ")) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("The other portal did not start");
        }
        long pid = Long.parseLong(line.substring("database ".length()));
        return new OtherPortal(process, ProcessHandle.of(pid).orElseThrow());
    }

    ProcessHandle database() {
        return database;
    }

    long pid() {
        return process.pid();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Closing its input asks it to close the database. */
    void end() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }

    public static void main(String[] arguments) throws Exception {
        try (EmbeddedMariaDb database = DatabaseFixture.open(Path.of(arguments[0]))) {
            DatabaseFixture.remember(database, arguments[1]);
            System.out.println("database " + database.handle().pid());
            while (System.in.read() >= 0) {
                // until the test closes it
            }
        }
    }
}
