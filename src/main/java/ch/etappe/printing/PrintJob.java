package ch.etappe.printing;

import ch.etappe.kernel.UtcColumn;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes what was ordered, one after the other; what fails is tried again, each time a little later. */
@Component
class PrintJob {

    private static final Logger log = LoggerFactory.getLogger(PrintJob.class);
    private static final int AT_ONCE = 3;
    private static final Duration CLAIMED = Duration.ofMinutes(3);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final PdfPrinter printer;
    private final JdbcClient database;
    private final Clock clock;

    PrintJob(PdfPrinter printer, JdbcClient database, Clock clock) {
        this.printer = printer;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT10S")
    void printWhatWaits() {
        List<Waiting> waiting = waiting();
        if (waiting.isEmpty() || !printer.isThere()) {
            return;
        }
        for (Waiting one : waiting) {
            if (claim(one)) {
                print(one);
            }
        }
    }

    private void print(Waiting one) {
        try {
            keep(one.id(), printer.print(one.page()));
        } catch (IOException failed) {
            later(one);
            log.warn("The PDF {} could not be made; another try follows: {}", one.id(), failed.getMessage());
        } catch (InterruptedException stopped) {
            later(one);
            Thread.currentThread().interrupt();
        }
    }

    private List<Waiting> waiting() {
        return database.sql("""
                        select id, page, attempts from print_order
                        where made_at is null and next_try_at <= :now order by next_try_at limit :limit
                        """)
                .param("now", UtcColumn.of(clock.instant()))
                .param("limit", AT_ONCE)
                .query((row, number) ->
                        new Waiting(row.getObject("id", UUID.class), row.getString("page"), row.getInt("attempts")))
                .list();
    }

    /** Other nodes leave it alone for a while. */
    private boolean claim(Waiting one) {
        Instant now = clock.instant();
        return database.sql("""
                                update print_order set attempts = attempts + 1, next_try_at = :until
                                where id = :id and made_at is null and attempts = :attempts
                                """)
                        .param("id", one.id())
                        .param("attempts", one.attempts())
                        .param("until", UtcColumn.of(now.plus(CLAIMED)))
                        .update()
                == 1;
    }

    private void keep(UUID id, byte[] pdf) {
        database.sql("update print_order set pdf = :pdf, sha256 = :hash, made_at = :now where id = :id"
                        + " and made_at is null")
                .param("id", id)
                .param("pdf", pdf)
                .param("hash", sha256(pdf))
                .param("now", UtcColumn.of(clock.instant()))
                .update();
    }

    private void later(Waiting one) {
        Duration wait = Duration.ofMinutes(1L << Math.min(one.attempts(), 6));
        database.sql("update print_order set next_try_at = :at where id = :id and made_at is null")
                .param("id", one.id())
                .param("at", UtcColumn.of(clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait)))
                .update();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Waiting(UUID id, String page, int attempts) {}
}
