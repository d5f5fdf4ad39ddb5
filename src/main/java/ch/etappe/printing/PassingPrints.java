package ch.etappe.printing;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** PDFs that are handed out at once and kept nowhere, e.g. an empty list of names. */
@Component
public class PassingPrints {

    private static final Logger log = LoggerFactory.getLogger(PassingPrints.class);

    /** Each is a browser of its own for a second or two. */
    private static final int AT_ONCE = 2;

    private static final int PATIENCE_SECONDS = 20;

    private final PdfPrinter printer;
    private final Semaphore places = new Semaphore(AT_ONCE);

    PassingPrints(PdfPrinter printer) {
        this.printer = printer;
    }

    /** Not to be called in a transaction; empty where none can be made now. */
    public Optional<byte[]> make(PrintPage page) {
        boolean mine = false;
        try {
            mine = printer.isThere() && places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return mine ? Optional.of(printer.print(page.html())) : Optional.empty();
        } catch (IOException failed) {
            log.warn("A PDF could not be made: {}", failed.getMessage());
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            if (mine) {
                places.release();
            }
        }
    }
}
