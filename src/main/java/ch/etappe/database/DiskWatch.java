package ch.etappe.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Tells the operator that the disk runs full while there is still room to act, once per occasion. */
class DiskWatch {

    private static final Logger log = LoggerFactory.getLogger(DiskWatch.class);
    private static final long FEW_MEGABYTES = 250;

    private final Path folder;
    private final DiskSpace disk;
    private boolean told;

    DiskWatch(Path folder, DiskSpace disk) {
        this.folder = folder;
        this.disk = disk;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void look() throws IOException {
        long free = disk.freeMegabytes(folder);
        boolean few = free < FEW_MEGABYTES;
        if (few && !told) {
            log.warn("Only {} MB are free in {}. Free some space: on a full disk nothing can be saved.", free, folder);
        } else if (!few && told) {
            log.info("There is room again in {}: {} MB", folder, free);
        }
        told = few;
    }
}
