package ch.etappe.offer;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another pattern for the rest of a run, as typed; what is missing is null.
 *
 * @param from first day on which it holds
 * @param lessons of 45 minutes on each day
 */
public record PatternForm(
        @Nullable LocalDate from,
        Set<DayOfWeek> weekdays,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable Integer lessons,
        @Nullable String room,
        @Nullable UUID teacher)
        implements Serializable {

    /** The fields that can be wrong. */
    public enum Field {
        FROM,
        WEEKDAYS,
        STARTS_AT,
        ENDS_AT,
        LESSONS,
        ROOM,
        TEACHER
    }
}
