package ch.etappe.bench;

import ch.etappe.database.OwnDatabase;
import ch.etappe.sample.SampleData;
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
        if (!isWhole(folder, SMALL) || !createdOn(folder).equals(LocalDate.now().toString())) {
            generate(bench, folder, SMALL);
        }
        openAccounts(folder);
        return folder;
    }

    /** The set that {@code --large} names; generating it can take a quarter of an hour. */
    static Path large(Bench bench) throws IOException, InterruptedException {
        String sample = bench.options().large();
        if (sample.equals(SMALL)) {
            return small(bench);
        }
        Path folder = Bench.FOLDER.resolve(sample);
        if (isWhole(folder, sample)) {
            bench.say("Using the sample set '%s' of %s; delete %s for a fresh one", sample, createdOn(folder), folder);
        } else {
            bench.say("Generating the sample set '%s', once; later runs use it again", sample);
            generate(bench, folder, sample);
        }
        openAccounts(folder);
        return folder;
    }

    private static void generate(Bench bench, Path folder, String sample) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(folder);
        PortalProcess.start(bench.options(), folder, sample).close();
    }

    private static void openAccounts(Path folder) throws IOException {
        Path opened = folder.resolve("bench-accounts");
        if (!Files.exists(opened)) {
            try (OwnDatabase database = new OwnDatabase(folder)) {
                new BenchAccounts(database.source()).open();
            }
            Files.createFile(opened);
        }
    }

    private static boolean isWhole(Path folder, String sample) throws IOException {
        return mark(folder).startsWith(sample + " " + SampleData.VERSION + " ");
    }

    private static String createdOn(Path folder) throws IOException {
        return mark(folder).replaceFirst(".* ", "");
    }

    /** One line that the portal writes when a set is whole: its name, the generator's version, the day. */
    private static String mark(Path folder) throws IOException {
        Path mark = folder.resolve("sample-set");
        return Files.exists(mark) ? Files.readString(mark).strip() : "";
    }
}
