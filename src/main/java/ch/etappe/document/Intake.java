package ch.etappe.document;

import ch.etappe.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Takes a file in: counts, looks at the content, makes pictures anew, asks the virus scanner. Whatever goes wrong, nothing
 * of it stays behind.
 */
@Component
class Intake {

    private final DocumentStore store;
    private final VirusScanner scanner;

    Intake(DocumentStore store, VirusScanner scanner) {
        this.store = store;
        this.scanner = scanner;
    }

    /**
     * @param name as the device calls it; trusted in nothing
     * @param limit bytes at most
     * @throws Refusal {@code document.me.refusal.…}: {@code empty}, {@code too-large}, {@code type}, {@code name},
     *     {@code picture}, {@code unsafe}, {@code infected}, {@code unscannable}, {@code disk}, and {@code interrupted}
     *     if the sender stopped in between
     */
    ReceivedFile take(String name, InputStream content, long limit) {
        UUID key = UUID.randomUUID();
        Path arrived = store.arrived(key);
        Path cleaned = store.arrived(UUID.randomUUID());
        boolean kept = false;
        try {
            store.receive(content, arrived, limit);
            DocumentFormat format = recognise(arrived, name);
            if (format.isImage()) {
                Picture.writeAnew(arrived, cleaned, format);
                store.replace(arrived, cleaned);
            }
            ScanState scan = scanner.scan(arrived);
            refuseInfected(scan);
            ReceivedFile received = new ReceivedFile(
                    key, FileName.title(name), format, Files.size(arrived), Fingerprint.of(arrived), scan);
            kept = true;
            return received;
        } catch (IOException e) {
            throw DocumentStore.failure(e);
        } finally {
            if (!kept) {
                store.forget(arrived);
            }
            store.forget(cleaned);
        }
    }

    private static DocumentFormat recognise(Path file, String name) throws IOException {
        DocumentFormat format = Content.recognise(file);
        String ending = FileName.ending(name);
        if (!ending.isEmpty() && !format.mayEndWith(ending)) {
            throw new Refusal("document.me.refusal.name");
        }
        return format;
    }

    private static void refuseInfected(ScanState scan) {
        if (scan == ScanState.INFECTED) {
            throw new Refusal("document.me.refusal.infected");
        }
        if (scan == ScanState.TOO_LARGE) {
            throw new Refusal("document.me.refusal.unscannable");
        }
    }
}
