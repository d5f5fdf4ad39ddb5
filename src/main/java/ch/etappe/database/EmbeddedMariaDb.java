package ch.etappe.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.util.unit.DataSize;

/**
 * The database of one data folder, from the first {@link #open} to the last {@link #close}. Whoever asks for the same
 * folder in the same JVM shares it, so a whole test suite runs on one server.
 */
final class EmbeddedMariaDb implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final Map<Path, EmbeddedMariaDb> RUNNING = new HashMap<>();
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /** Who ran that long died of something new. */
    private static final Duration LONG_LIFE = Duration.ofMinutes(1);

    static {
        // For a start that was interrupted: after all contexts are closed, whatever still runs is stopped.
        SpringApplication.getShutdownHandlers().add(EmbeddedMariaDb::stopAll);
    }

    private final MariaDbBinaries binaries;
    private final DataFolder folder;
    private final Credentials credentials;
    private final DataSize memory;
    private MariaDbProcess process;
    private int users;
    private Duration pause = Duration.ZERO;

    private EmbeddedMariaDb(
            MariaDbBinaries binaries,
            DataFolder folder,
            Credentials credentials,
            DataSize memory,
            MariaDbProcess process) {
        this.binaries = binaries;
        this.folder = folder;
        this.credentials = credentials;
        this.memory = memory;
        this.process = process;
    }

    /**
     * Starts the database, or joins the one that runs. Each call needs its own {@link #close}.
     *
     * @throws DatabaseUnavailable with the reason and the way out
     */
    static EmbeddedMariaDb open(EmbeddedDatabaseProperties properties) {
        return open(properties, DiskSpace.ofThisMachine());
    }

    static EmbeddedMariaDb open(EmbeddedDatabaseProperties properties, DiskSpace disk) {
        synchronized (RUNNING) {
            EmbeddedMariaDb database = RUNNING.get(properties.folderPath());
            if (database == null) {
                database = start(properties, disk);
                RUNNING.put(properties.folderPath(), database);
            }
            database.users++;
            return database;
        }
    }

    private static EmbeddedMariaDb start(EmbeddedDatabaseProperties properties, DiskSpace disk) {
        DataFolder folder = DataFolder.claim(properties.folderPath());
        try {
            EmbeddedMariaDb database = start(folder, properties, disk);
            database.reviveAfterCrash();
            log.info("MariaDB {} runs on port {}", database.binaries.version(), database.process.port());
            return database;
        } catch (IOException e) {
            release(folder);
            throw new DatabaseUnavailable(
                    "The database in %s could not be prepared: %s".formatted(folder.root(), e.getMessage()),
                    "Check the disk and the rights on that folder, or choose another one with --data DIR.",
                    e);
        } catch (InterruptedException e) {
            release(folder);
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            release(folder);
            throw e;
        }
    }

    private static EmbeddedMariaDb start(DataFolder folder, EmbeddedDatabaseProperties properties, DiskSpace disk)
            throws IOException, InterruptedException {
        Optional<ProcessHandle> orphan = folder.orphan();
        if (orphan.isPresent()) {
            log.warn("The last portal was killed; its database still ran and is restarted now");
            MariaDbProcess.stop(orphan.get());
        }
        Files.deleteIfExists(folder.log());
        MariaDbBinaries binaries = MariaDbBinaries.unpackInto(properties.binariesPath(), disk);
        new MariaDbInstallation(binaries, folder, disk).ensure();
        Credentials credentials = Credentials.random();
        MariaDbProcess process = MariaDbProcess.start(
                binaries, folder, MariaDbProcess.freePort(), credentials, properties.memory(), properties.fresh());
        return new EmbeddedMariaDb(binaries, folder, credentials, properties.memory(), process);
    }

    /** A server that dies alone comes back under the same address, however often; one that keeps dying more slowly. */
    private void reviveAfterCrash() {
        MariaDbProcess watched = process;
        long begun = System.nanoTime();
        watched.onExit().thenRunAsync(() -> {
            synchronized (RUNNING) {
                pause = System.nanoTime() - begun > LONG_LIFE.toNanos() ? Duration.ZERO : pause;
                reviveLater(watched);
            }
        });
    }

    private void reviveLater(MariaDbProcess dead) {
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    synchronized (RUNNING) {
                        boolean wanted = users > 0 && process == dead;
                        if (wanted && !revive(dead.port())) {
                            reviveLater(dead);
                        }
                    }
                });
        Duration longer = pause.multipliedBy(2).plusSeconds(1);
        pause = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }

    private boolean revive(int port) {
        log.warn("MariaDB ended unexpectedly and is restarted");
        try {
            process = MariaDbProcess.start(binaries, folder, port, credentials, memory, false);
            reviveAfterCrash();
            return true;
        } catch (IOException | DatabaseUnavailable e) {
            log.error("{} The next try is in {} s", e.getMessage(), pause.toSeconds());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void release(DataFolder folder) {
        try {
            folder.close();
        } catch (IOException e) {
            log.warn("The lock of {} could not be released", folder.root(), e);
        }
    }

    String jdbcUrl() {
        return process.jdbcUrl();
    }

    String user() {
        return credentials.user();
    }

    String password() {
        return credentials.password();
    }

    ProcessHandle handle() {
        return process.handle();
    }

    /** The last one out stops the server and releases the folder. */
    @Override
    public void close() {
        synchronized (RUNNING) {
            users--;
            if (users == 0) {
                stop();
            }
        }
    }

    private static void stopAll() {
        synchronized (RUNNING) {
            List.copyOf(RUNNING.values()).forEach(EmbeddedMariaDb::stop);
        }
    }

    private void stop() {
        users = 0;
        RUNNING.values().remove(this);
        try {
            process.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            release(folder);
        }
    }
}
