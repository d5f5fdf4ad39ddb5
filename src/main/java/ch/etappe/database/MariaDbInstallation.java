package ch.etappe.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Creates an empty database in a data folder, once, and knows which MariaDB may read it. */
final class MariaDbInstallation {

    private static final String VERSION_MARKER = "etappe-mariadb-version";
    private static final long INSTALLED_MEGABYTES = 250;
    private static final long RUNNING_MEGABYTES = 50;

    private final MariaDbBinaries binaries;
    private final DataFolder folder;
    private final DiskSpace disk;

    MariaDbInstallation(MariaDbBinaries binaries, DataFolder folder, DiskSpace disk) {
        this.binaries = binaries;
        this.folder = folder;
        this.disk = disk;
    }

    /** @throws DatabaseUnavailable if another version or somebody else wrote the database that is there */
    void ensure() throws IOException, InterruptedException {
        if (Files.exists(folder.database())) {
            requireReadable();
            disk.require(folder.root(), RUNNING_MEGABYTES);
        } else {
            disk.require(folder.root(), INSTALLED_MEGABYTES);
            install();
        }
    }

    private void requireReadable() throws IOException {
        Path marker = folder.database().resolve(VERSION_MARKER);
        if (!Files.exists(marker)) {
            throw new DatabaseUnavailable(
                    "The folder %s was not written by Etappe.".formatted(folder.database()),
                    "Move it away, or choose another data folder with --data DIR.");
        }
        String writtenBy = Files.readString(marker).strip();
        if (!writtenBy.equals(binaries.majorMinor())) {
            throw new DatabaseUnavailable(
                    "The data folder %s was written by MariaDB %s, but this portal brings MariaDB %s."
                            .formatted(folder.root(), writtenBy, binaries.majorMinor()),
                    "Start the version of the portal that wrote it, or choose another folder with --data DIR.");
        }
    }

    /** The rename comes last, so a database that is there is complete. */
    private void install() throws IOException, InterruptedException {
        Path unfinished = folder.unfinishedDatabase();
        FileTree.delete(unfinished);
        // The script stumbles over blanks in --basedir and with --user, which it needs not even as root
        List<String> command = List.of(
                binaries.installer().toString(),
                "--no-defaults",
                "--basedir=.",
                "--datadir=" + unfinished,
                "--skip-test-db",
                "--skip-name-resolve",
                "--auth-root-authentication-method=socket");
        Process installer = MariaDbProcess.builder(command, binaries, folder)
                .directory(binaries.home().toFile())
                .start();
        if (installer.waitFor() != 0) {
            throw new DatabaseUnavailable(
                    "MariaDB could not create a database in %s.".formatted(folder.root()),
                    "Its own words are in %s.".formatted(folder.log()));
        }
        Files.writeString(unfinished.resolve(VERSION_MARKER), binaries.majorMinor());
        Files.move(unfinished, folder.database(), StandardCopyOption.ATOMIC_MOVE);
    }
}
