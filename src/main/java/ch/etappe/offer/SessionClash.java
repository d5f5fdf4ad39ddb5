package ch.etappe.offer;

import ch.etappe.kernel.LocalizedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Another session at the same time in the same room or with the same teacher.
 *
 * @param run of the other
 * @param teacher name, if it is the teacher who cannot be at two places; null if it is the room only
 * @param room if the room is taken; null if it is the teacher only
 */
public record SessionClash(
        LocalDate day,
        LocalTime startsAt,
        LocalTime endsAt,
        CourseRunId run,
        LocalizedText title,
        @Nullable String room,
        @Nullable String teacher)
        implements Serializable {}
