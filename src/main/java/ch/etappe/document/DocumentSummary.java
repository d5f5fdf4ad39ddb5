package ch.etappe.document;

import ch.etappe.kernel.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What lists show of a document.
 *
 * @param shared whether the person sees it
 * @param fromClient whether the person sent it
 * @param uploadedBy display name
 * @param needsReason whether the reader has to say why before it opens
 * @param size in bytes
 */
public record DocumentSummary(
        DocumentId id,
        LocalizedText type,
        String typeCode,
        String title,
        boolean shared,
        boolean sensitive,
        boolean needsReason,
        @Nullable LocalDate expiresOn,
        boolean fromClient,
        String uploadedBy,
        Instant uploadedAt,
        DocumentFormat format,
        long size,
        ScanState scan) {

    public boolean isExpiredOn(LocalDate today) {
        return expiresOn != null && expiresOn.isBefore(today);
    }

    public DocumentForm details() {
        return new DocumentForm(title, typeCode, shared, sensitive, expiresOn);
    }

    public boolean mayBeOpened() {
        return scan.mayBeOpened();
    }
}
