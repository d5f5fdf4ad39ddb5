package ch.etappe.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Folders in which the portal does not begin, each with a reason and a way out. */
@ExtendWith(OutputCaptureExtension.class)
class DataFolderTest {

    private static final long MEGABYTE = 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void theFolderOfAnotherProgramStaysAsItIs() throws IOException {
        Files.writeString(folder.resolve("thesis.odt"), "precious");

        refuses(folder, "The folder %s belongs to another program: it holds thesis.odt.".formatted(folder));
        assertThat(folder).isDirectoryContaining("glob:**/thesis.odt");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void whatAFileSystemPutsIntoEveryFolderDisturbsNobody() throws IOException {
        Files.createDirectory(folder.resolve("lost+found"));
        Files.createFile(folder.resolve(".keep"));
        Files.createFile(folder.resolve("etappe.log"));

        DataFolder.claim(folder).close();

        assertThat(folder.resolve("lock")).exists();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("etappe.db"));

        refuses(file, "The data folder %s is a file.".formatted(file));
    }

    @Test
    void aFolderBelowAFileCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("etappe.db"));

        refuses(file.resolve("data"), "The data folder %s cannot be written.".formatted(file.resolve("data")));
    }

    @Test
    @EnabledOnOs(OS.LINUX) // there even root cannot write here
    void aFolderWithoutWriteAccessSaysWhoNeedsIt() {
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> DataFolder.claim(Path.of("/proc/etappe")))
                .withMessage("The data folder /proc/etappe cannot be written.")
                .satisfies(failure -> assertThat(failure.wayOut()).contains(System.getProperty("user.name")));
    }

    @Test
    void aFullDiskIsSaidBeforeTheDatabaseStumblesOverIt() {
        var properties =
                new EmbeddedDatabaseProperties(folder.toString(), "target/mariadb", DatabaseFixture.MEMORY, false);

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> EmbeddedMariaDb.open(properties, new DiskSpace(any -> 49 * MEGABYTE)))
                .withMessage(
                        "The database needs 250 MB of disk space in %s, but only 49 MB are free.".formatted(folder))
                .satisfies(failure -> assertThat(failure.wayOut()).startsWith("Free some space"));
        assertThat(folder.resolve("db")).doesNotExist();
    }

    @Test
    void aDiskThatRunsFullIsSaidOnceAndSoIsItsEnd(CapturedOutput log) throws IOException {
        long[] free = {1000 * MEGABYTE};
        DiskWatch watch = new DiskWatch(folder, new DiskSpace(any -> free[0]));
        watch.look();
        assertThat(log).doesNotContain("free");

        free[0] = 120 * MEGABYTE;
        watch.look();
        watch.look();
        assertThat(log.toString().split("Only 120 MB are free in")).hasSize(2);

        free[0] = 1000 * MEGABYTE;
        watch.look();
        assertThat(log).contains("There is room again");
    }

    private static void refuses(Path folder, String reason) {
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> DataFolder.claim(folder))
                .withMessage(reason)
                .satisfies(failure -> assertThat(failure.wayOut()).contains("--data DIR"));
    }
}
