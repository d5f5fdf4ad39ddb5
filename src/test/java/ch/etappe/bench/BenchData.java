package ch.etappe.bench;

import ch.etappe.database.OwnDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.springframework.util.FileSystemUtils;

/**
 * Data folders to measure on: a sample set and the bench's own accounts. Made once and used again, the small ones until
 * midnight, because their appointments lie around the day on which they were made.
 */
final class BenchData {

    private static final String SMALL = "demo";

    private BenchData() {}

    static Path small(Bench bench) throws IOException, InterruptedException {
        Path folder = Bench.FOLDER.resolve(SMALL);
        String today = LocalDate.now().toString();
        if (!madeOn(folder).equals(today)) {
            FileSystemUtils.deleteRecursively(folder);
            make(bench, folder, SMALL);
        }
        return folder;
    }

    /** The set that {@code --large} names; generating it can take a quarter of an hour. */
    static Path large(Bench bench) throws IOException, InterruptedException {
        String sample = bench.options().large();
        Path folder = Bench.FOLDER.resolve(sample);
        if (madeOn(folder).isEmpty()) {
            bench.say("Generating the sample set '%s', once; later runs use it again", sample);
            FileSystemUtils.deleteRecursively(folder);
            make(bench, folder, sample);
        } else {
            bench.say("Using the sample set '%s' of %s; delete %s for a fresh one", sample, madeOn(folder), folder);
        }
        return folder;
    }

    private static void make(Bench bench, Path folder, String sample) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        PortalProcess.start(bench.options(), folder, sample).close();
        try (OwnDatabase database = new OwnDatabase(folder)) {
            new BenchAccounts(database.source()).open();
        }
        Files.writeString(made(folder), LocalDate.now().toString());
    }

    private static String madeOn(Path folder) throws IOException {
        return Files.exists(made(folder)) ? Files.readString(made(folder)) : "";
    }

    private static Path made(Path folder) {
        return folder.resolve("bench-made-on");
    }
}
