package ch.etappe.dossier;

import java.time.LocalDate;

/**
 * One thing that happened on a case.
 *
 * @param on local day
 * @param text in the reader's language; never the content of a note or a document
 * @param anchor the chapter of the case page that it belongs to, e.g. {@code appointments}
 */
public record TimelineEntry(LocalDate on, String text, String anchor) {}
