package ch.etappe.worklist;

import ch.etappe.dossier.DossierId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case that does not move.
 *
 * @param since the target day that passed, the day of the request, or the day the case last moved
 * @param object the step or the enrolment that it hangs on; null when nothing at all happens
 */
record Stall(
        DossierId dossier,
        StallCause cause,
        LocalDate since,
        @Nullable UUID object) {}
