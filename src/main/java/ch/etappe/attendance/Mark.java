package ch.etappe.attendance;

import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.kernel.Ids;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One tap.
 *
 * @param nonce given where it was tapped; the same one counts once
 * @param reason of an absence only; dropped otherwise
 * @param words what the reason does not say; null for nothing
 * @param minutesLate of who came late only, 1 to 600; dropped otherwise
 * @param at when it was tapped, by the device
 * @param device where; null where the browser runs no scripts
 * @param sequence place among the taps of that device, which no clock can confuse
 */
public record Mark(
        UUID nonce,
        EnrolmentId enrolment,
        AttendanceState state,
        @Nullable AbsenceReason reason,
        @Nullable String words,
        @Nullable Integer minutesLate,
        Instant at,
        @Nullable UUID device,
        long sequence) {

    private static final int LONGEST_WORDS = 200;
    private static final int MOST_MINUTES = 600;

    public Mark {
        boolean absent = !state.isThere();
        reason = absent ? reason : null;
        words = words == null || words.isBlank() ? null : shortened(words.strip());
        boolean sensible = minutesLate != null && minutesLate >= 1 && minutesLate <= MOST_MINUTES;
        minutesLate = state == AttendanceState.LATE && sensible ? minutesLate : null;
    }

    /** From a plain form: now, and once. */
    public static Mark now(
            EnrolmentId enrolment,
            AttendanceState state,
            @Nullable AbsenceReason reason,
            @Nullable String words,
            @Nullable Integer minutesLate,
            Instant now) {
        return new Mark(Ids.next(), enrolment, state, reason, words, minutesLate, now, null, 0);
    }

    /** No device is ahead of the portal: a clock that goes wrong must not win over everybody for ever. */
    Mark receivedAt(Instant received) {
        return at.isAfter(received)
                ? new Mark(nonce, enrolment, state, reason, words, minutesLate, received, device, sequence)
                : this;
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_WORDS ? text.substring(0, LONGEST_WORDS) : text;
    }
}
