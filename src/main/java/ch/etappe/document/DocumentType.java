package ch.etappe.document;

import ch.etappe.kernel.LocalizedText;

/** What a document is about, from the list in {@code document_type}. */
public record DocumentType(String code, LocalizedText name) {

    /** Where nobody said what it is. */
    public static final String OTHER = "OTHER";
}
