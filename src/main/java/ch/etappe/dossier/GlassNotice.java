package ch.etappe.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * That somebody broke the glass of a case, for whoever was in charge of it then.
 *
 * @param person name of whose case it is
 * @param by who broke it
 * @param words why, as the person wrote it
 */
public record GlassNotice(
        UUID id, DossierId dossier, String person, String by, Instant at, GlassPurpose purpose, String words)
        implements Serializable {}
