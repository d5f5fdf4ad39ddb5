package ch.etappe.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Asks for room before it is needed: a database that runs full while it starts explains itself badly. */
final class DiskSpace {

    private static final long MEGABYTE = 1024L * 1024L;

    private DiskSpace() {}

    /** @throws DatabaseUnavailable if the disk of the existing folder has less room than that */
    static void require(Path folder, long megabytes) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
        if (free < megabytes) {
            throw new DatabaseUnavailable(
                    "The database needs %d MB of disk space in %s, but only %d MB are free."
                            .formatted(megabytes, folder, free),
                    "Free some space, or choose a folder on another disk with --data DIR.");
        }
    }
}
