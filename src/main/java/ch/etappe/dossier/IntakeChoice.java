package ch.etappe.dossier;

import java.io.Serializable;
import java.time.Instant;

/**
 * Whom a region lead once chose.
 *
 * @param who display name of the chosen person
 * @param by display name of who chose
 */
public record IntakeChoice(Instant at, String who, String by) implements Serializable {}
