package ch.etappe.offer;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One session as typed; what is missing is null.
 *
 * @param room null or blank for that of the run
 */
public record SessionForm(
        @Nullable LocalDate heldOn,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable String room,
        @Nullable UUID teacher)
        implements Serializable {

    /** The fields that can be wrong. */
    public enum Field {
        HELD_ON,
        STARTS_AT,
        ENDS_AT,
        ROOM,
        TEACHER
    }
}
