package ch.etappe.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Asks for room before it is needed: a database that runs full explains itself badly.
 *
 * @param free where the figure comes from; tests bring their own
 */
record DiskSpace(Figure free) {

    private static final long MEGABYTE = 1024L * 1024L;

    static DiskSpace ofThisMachine() {
        return new DiskSpace(folder -> Files.getFileStore(folder).getUsableSpace());
    }

    long freeMegabytes(Path folder) throws IOException {
        return free.bytes(folder) / MEGABYTE;
    }

    /** @throws DatabaseUnavailable if the disk of the existing folder has less room than that */
    void require(Path folder, long megabytes) throws IOException {
        long there = freeMegabytes(folder);
        if (there < megabytes) {
            throw new DatabaseUnavailable(
                    "The database needs %d MB of disk space in %s, but only %d MB are free."
                            .formatted(megabytes, folder, there),
                    "Free some space, or choose a folder on another disk with --data DIR.");
        }
    }

    /** The bytes that may still be written to the disk of a folder. */
    @FunctionalInterface
    interface Figure {
        long bytes(Path folder) throws IOException;
    }
}
