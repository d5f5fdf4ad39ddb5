package ch.etappe.attendance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody comes to a course (domain.md P13).
 *
 * @param marked sessions that were marked
 * @param there those of them on which the person was there, be it late
 * @param days newest first
 * @param low why it is called low now; null if it is not
 */
public record AttendanceShare(
        int marked, int there, List<Day> days, @Nullable LowCause low) implements Serializable {

    /** In whole percent, rounded down. */
    public int percent() {
        return marked == 0 ? 0 : there * 100 / marked;
    }

    /** One session. */
    public record Day(LocalDate on, AttendanceState state) implements Serializable {}
}
