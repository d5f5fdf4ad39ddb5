package ch.etappe.plan;

/**
 * What is signed, to be shown.
 *
 * @param person name as offices write it
 * @param html the content in both languages, escaped already
 * @param signatures who signed, in both languages; empty while nobody has
 */
public record SheetPage(Agreement agreement, String person, String html, String signatures) {}
