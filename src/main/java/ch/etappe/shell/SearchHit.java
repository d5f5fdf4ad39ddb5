package ch.etappe.shell;

/**
 * One thing found.
 *
 * @param title what it is called, as people typed it
 * @param detail tells it from others of that name; blank for none
 * @param path where it leads, e.g. {@code /casework/dossiers/018f…}
 */
public record SearchHit(String title, String detail, String path) {}
