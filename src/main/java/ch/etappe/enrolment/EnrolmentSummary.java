package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;
import ch.etappe.offer.RunState;
import ch.etappe.offer.RunSummary;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One enrolment of a dossier.
 *
 * @param waitingPosition 1 for the first of the waiting list; null for who does not wait
 * @param answerBy last day for an answer: of the person to an offered seat, of the provider to a request; null otherwise
 * @param together how many get seats or wait as one, this one included; 1 for who is alone
 * @param endReason why it ended before its time; null where nobody had to say
 * @param endWords what the provider or the caseworker wrote about its end
 */
public record EnrolmentSummary(
        EnrolmentId id,
        DossierId dossier,
        RunSummary run,
        EnrolmentState state,
        Instant requestedAt,
        @Nullable Integer waitingPosition,
        @Nullable LocalDate answerBy,
        int together,
        @Nullable EndReason endReason,
        @Nullable String endWords) {

    public boolean isInGroup() {
        return together > 1;
    }

    /** What the person reads. A course that does not take place is no refusal of the person. */
    public String plainKey() {
        return run.state() == RunState.CANCELLED && !state.isActive() && state != EnrolmentState.COMPLETED
                ? "enrolment.me.cancelled"
                : state.plainKey();
    }
}
