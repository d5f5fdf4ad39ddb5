package ch.etappe.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/**
 * The database of one data folder, from the first {@link #open} to the last {@link #close}. Whoever asks for the same
 * folder in the same JVM shares it, so a whole test suite runs on one server.
 */
final class EmbeddedMariaDb implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final Map<Path, EmbeddedMariaDb> RUNNING = new HashMap<>();
    private static final int MOST_REVIVALS = 5;

    static {
        // For a start that was interrupted: after all contexts are closed, whatever still runs is stopped.
        SpringApplication.getShutdownHandlers().add(EmbeddedMariaDb::stopAll);
    }

    private final MariaDbBinaries binaries;
    private final DataFolder folder;
    private final Credentials credentials;
    private MariaDbProcess process;
    private int users;
    private int revivals;

    private EmbeddedMariaDb(
            MariaDbBinaries binaries, DataFolder folder, Credentials credentials, MariaDbProcess process) {
        this.binaries = binaries;
        this.folder = folder;
        this.credentials = credentials;
        this.process = process;
    }

    /**
     * Starts the database, or joins the one that runs. Each call needs its own {@link #close}.
     *
     * @throws DatabaseUnavailable with the reason and the way out
     */
    static EmbeddedMariaDb open(EmbeddedDatabaseProperties properties) {
        synchronized (RUNNING) {
            EmbeddedMariaDb database = RUNNING.get(properties.folderPath());
            if (database == null) {
                database = start(properties);
                RUNNING.put(properties.folderPath(), database);
            }
            database.users++;
            return database;
        }
    }

    private static EmbeddedMariaDb start(EmbeddedDatabaseProperties properties) {
        DataFolder folder = DataFolder.claim(properties.folderPath());
        try {
            EmbeddedMariaDb database = start(folder, properties);
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

    private static EmbeddedMariaDb start(DataFolder folder, EmbeddedDatabaseProperties properties)
            throws IOException, InterruptedException {
        Optional<ProcessHandle> orphan = folder.orphan();
        if (orphan.isPresent()) {
            log.warn("The last portal was killed; its database still ran and is restarted now");
            MariaDbProcess.stop(orphan.get());
        }
        Files.deleteIfExists(folder.log());
        MariaDbBinaries binaries = MariaDbBinaries.unpackInto(properties.binariesPath());
        new MariaDbInstallation(binaries, folder).ensure();
        Credentials credentials = Credentials.random();
        MariaDbProcess process =
                MariaDbProcess.start(binaries, folder, MariaDbProcess.freePort(), credentials, properties.fresh());
        return new EmbeddedMariaDb(binaries, folder, credentials, process);
    }

    /** A server that dies alone comes back under the same address; one that keeps dying is left alone. */
    private void reviveAfterCrash() {
        MariaDbProcess watched = process;
        watched.onExit().thenRunAsync(() -> {
            synchronized (RUNNING) {
                boolean wanted = users > 0 && process == watched;
                if (wanted && revivals < MOST_REVIVALS) {
                    revivals++;
                    revive(watched.port());
                }
            }
        });
    }

    private void revive(int port) {
        log.warn("MariaDB ended unexpectedly and is restarted");
        try {
            process = MariaDbProcess.start(binaries, folder, port, credentials, false);
            reviveAfterCrash();
        } catch (IOException | DatabaseUnavailable e) {
            log.error("MariaDB could not be restarted", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
