package ch.etappe.offer;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One lesson of a run on one day.
 *
 * @param startsAt wall time in Zurich
 * @param lessons of 45 minutes, as the provider counts them
 * @param room its own or that of the run; null if it is not known yet
 * @param teacher account of the teacher; null if nobody is named
 * @param reason why it was cancelled or changed; null if nobody said so
 * @param wasOn day before it was moved; null if it never was
 * @param version to be given back with a change
 */
public record SessionSummary(
        ClassSessionId id,
        CourseRunId run,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        int lessons,
        @Nullable String room,
        @Nullable UUID teacher,
        @Nullable String teacherName,
        SessionState state,
        @Nullable String reason,
        @Nullable LocalDate wasOn,
        @Nullable LocalTime wasAt,
        long version)
        implements Serializable {

    public boolean takesPlace() {
        return state == SessionState.PLANNED;
    }

    /** Whether people are told of it: one that another pattern replaced concerns nobody any more. */
    public boolean tells() {
        return takesPlace() || reason != null;
    }
}
