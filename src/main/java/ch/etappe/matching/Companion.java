package ch.etappe.matching;

import ch.etappe.dossier.DossierId;
import java.io.Serializable;

/**
 * Somebody of the same household with an open case in the same region.
 *
 * @param name as offices write it
 */
public record Companion(DossierId dossier, String name) implements Serializable {}
