package ch.etappe.document;

import ch.etappe.kernel.UtcColumn;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks the scanner again about what waits for it, and about what came before there was one. */
@Component
class Rescan {

    private static final Logger log = LoggerFactory.getLogger(Rescan.class);
    private static final int AT_ONCE = 50;

    private final VirusScanner scanner;
    private final DocumentStore store;
    private final JdbcClient database;
    private final Clock clock;

    Rescan(VirusScanner scanner, DocumentStore store, JdbcClient database, Clock clock) {
        this.scanner = scanner;
        this.store = store;
        this.database = database;
        this.clock = clock;
    }

    /** Stops at the first silence: the scanner is still away. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void scanWhatWaits() {
        if (!scanner.isThere()) {
            return;
        }
        for (Waiting one : waiting()) {
            ScanState verdict = scanner.scan(store.kept(one.file()));
            if (verdict == ScanState.WAITING) {
                return;
            }
            settle(one, verdict);
        }
    }

    private List<Waiting> waiting() {
        return database.sql("""
                        select id, stored_as from document
                        where scan in ('WAITING', 'NO_SCANNER') and removed_at is null
                        order by scan desc, id limit :limit
                        """)
                .param("limit", AT_ONCE)
                .query((row, number) ->
                        new Waiting(row.getObject("id", UUID.class), row.getObject("stored_as", UUID.class)))
                .list();
    }

    private void settle(Waiting one, ScanState verdict) {
        database.sql("""
                        update document set scan = :scan, scanned_at = :now, version = version + 1
                        where id = :id and scan in ('WAITING', 'NO_SCANNER')
                        """)
                .param("scan", verdict.name())
                .param("now", UtcColumn.of(clock.instant()))
                .param("id", one.document())
                .update();
        if (verdict == ScanState.INFECTED) {
            store.forget(store.kept(one.file()));
            log.warn("The virus scanner found something in document {}; the file is gone", one.document());
        }
    }

    private record Waiting(UUID document, UUID file) {}
}
