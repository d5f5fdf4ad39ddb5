package ch.etappe.document;

/**
 * How many documents a dossier has.
 *
 * @param expired how many do not hold any more
 * @param expiring how many end within {@link DocumentSettings#EXPIRY_NOTICE}
 * @param sensitive how many are opened with a reason by those who did not bring them
 */
public record DocumentFigures(int all, int expired, int expiring, int sensitive) {}
