package ch.etappe.matching;

import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of several people who were booked in one act.
 *
 * @param person name as offices write it
 * @param refusal why nothing was booked; null where something was
 */
public record Booked(
        DossierId dossier,
        String person,
        Outcome outcome,
        @Nullable Refusal refusal) {}
