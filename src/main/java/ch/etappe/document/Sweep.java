package ch.etappe.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes files that no document knows: of uploads that were left, of a portal that was killed in between. */
@Component
class Sweep {

    private static final Logger log = LoggerFactory.getLogger(Sweep.class);

    /** Whatever is younger may still become a document, also on another node. */
    private static final Duration UNDER_WAY = Duration.ofDays(1);

    private final DocumentStore store;
    private final JdbcClient database;
    private final Clock clock;

    Sweep(DocumentStore store, JdbcClient database, Clock clock) {
        this.store = store;
        this.database = database;
        this.clock = clock;
    }

    /** @return how many */
    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Zurich")
    int removeOrphans() {
        int removed = 0;
        try (Stream<Path> files = store.untouchedSince(clock.instant().minus(UNDER_WAY))) {
            for (Iterator<Path> each = files.iterator(); each.hasNext(); ) {
                Path file = each.next();
                if (store.isArrived(file) || !isKnown(file.getFileName().toString())) {
                    store.forget(file);
                    removed++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        log.info("{} files without a document removed", removed);
        return removed;
    }

    private boolean isKnown(String name) {
        return database.sql("""
                                select count(*) from document
                                where stored_as = :name and removed_at is null and scan <> 'INFECTED'
                                """).param("name", name).query(Integer.class).single() > 0;
    }
}
