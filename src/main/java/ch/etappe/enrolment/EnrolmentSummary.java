package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;
import ch.etappe.offer.RunSummary;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One enrolment of a dossier.
 *
 * @param waitingPosition 1 for the first of the waiting list; null for who does not wait
 * @param declineReason what the provider gave as reason; null unless it declined
 */
public record EnrolmentSummary(
        EnrolmentId id,
        DossierId dossier,
        RunSummary run,
        EnrolmentState state,
        Instant requestedAt,
        @Nullable Integer waitingPosition,
        @Nullable String declineReason) {}
