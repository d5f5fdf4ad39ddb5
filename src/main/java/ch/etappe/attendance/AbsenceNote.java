package ch.etappe.attendance;

import ch.etappe.offer.ClassSessionId;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The next session of a person's course.
 *
 * @param startsAt wall time in Zurich
 * @param reason why the person said it cannot come; null if it comes
 */
public record AbsenceNote(
        ClassSessionId session,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        @Nullable String room,
        @Nullable AbsenceReason reason)
        implements Serializable {}
