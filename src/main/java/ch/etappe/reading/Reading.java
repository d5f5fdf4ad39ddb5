package ch.etappe.reading;

import ch.etappe.audit.ReadingPurpose;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.GlassPurpose;
import ch.etappe.identity.Role;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody opened something of a case.
 *
 * @param id place in the trail
 * @param person name of whose case it is
 * @param reader display name of who read
 * @param purpose null for what was read before purposes were written down
 * @param glass the purpose that a region lead chose; null for everything but the break itself
 * @param reason in the reader's words; null where nobody asked for it
 */
public record Reading(
        long id,
        Instant at,
        DossierId dossier,
        String person,
        ReadingKind kind,
        String reader,
        Role role,
        @Nullable ReadingPurpose purpose,
        @Nullable GlassPurpose glass,
        @Nullable String reason)
        implements Serializable {}
