package ch.etappe.attendance.ui;

import ch.etappe.attendance.AbsenceReason;
import ch.etappe.attendance.AttendanceState;
import ch.etappe.attendance.Mark;
import ch.etappe.enrolment.EnrolmentId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a device sends: the taps that are not known to have arrived.
 *
 * @param sentAt the device's clock as it sends, in milliseconds; how long ago a tap was does not hang on how well that
 *     clock goes
 */
record MarkBatch(UUID device, long sentAt, List<Tap> marks) {

    List<Mark> received(Instant now) {
        return marks.stream().map(tap -> tap.mark(device, moment(tap, now))).toList();
    }

    private Instant moment(Tap tap, Instant now) {
        Duration ago = Duration.ofMillis(Math.max(0, sentAt - tap.at()));
        return ago.compareTo(Duration.ofDays(60)) > 0 ? now.minus(Duration.ofDays(60)) : now.minus(ago);
    }

    /** @param at the device's clock as it was tapped, in milliseconds */
    record Tap(
            UUID nonce,
            UUID enrolment,
            AttendanceState state,
            @Nullable AbsenceReason reason,
            @Nullable String words,
            @Nullable Integer minutes,
            long at,
            long sequence) {

        Mark mark(UUID device, Instant moment) {
            return new Mark(nonce, new EnrolmentId(enrolment), state, reason, words, minutes, moment, device, sequence);
        }
    }
}
