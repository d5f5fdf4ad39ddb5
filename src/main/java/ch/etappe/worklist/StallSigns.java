package ch.etappe.worklist;

import ch.etappe.dossier.DossierId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the stall rule knows of an open dossier that is not paused.
 *
 * @param movedOn last finished step, meeting or progress of a goal; the allocation if there was none
 * @param step the open step with the earliest target day; null if none has one
 * @param waiting the oldest request for a seat without an answer; null if there is none
 */
record StallSigns(
        DossierId dossier,
        LocalDate movedOn,
        @Nullable Since step,
        @Nullable Since waiting) {

    /** Something and the day that counts for it. */
    record Since(UUID id, LocalDate day) {}
}
