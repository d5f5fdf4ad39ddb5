package ch.etappe.plan;

import ch.etappe.document.DocumentId;
import java.time.LocalDate;

/**
 * What a caseworker attests: both signed this on paper.
 *
 * @param hash of the sheet that was printed
 * @param document the scan
 */
public record PaperForm(String hash, LocalDate signedOn, DocumentId document) {}
