package ch.etappe.matching;

import ch.etappe.kernel.LocalizedText;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.Timetable;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a person is taken already.
 *
 * @param run the run of a course; null for an appointment
 * @param title of the course; null for an appointment
 * @param intensive whether it is an intensive course with a seat: a second one is too much
 */
record Commitment(@Nullable CourseRunId run, @Nullable LocalizedText title, Timetable when, boolean intensive)
        implements Serializable {

    private static final int WEEK = 7;

    /** Whether both take place on some day at the same time. */
    boolean collidesWith(Timetable other) {
        if (!runsBeside(other)) {
            return false;
        }
        if (!other.startsAt().isBefore(when.endsAt()) || !when.startsAt().isBefore(other.endsAt())) {
            return false;
        }
        LocalDate from = latest(when.startsOn(), other.startsOn());
        LocalDate to = when.endsOn().isBefore(other.endsOn()) ? when.endsOn() : other.endsOn();
        LocalDate last = to.isAfter(from.plusDays(WEEK - 1)) ? from.plusDays(WEEK - 1) : to;
        for (LocalDate day = from; !day.isAfter(last); day = day.plusDays(1)) {
            if (when.weekdays().days().contains(day.getDayOfWeek())
                    && other.weekdays().days().contains(day.getDayOfWeek())) {
                return true;
            }
        }
        return false;
    }

    /** Whether both go on in the same weeks, at whatever time. */
    boolean runsBeside(Timetable other) {
        return !when.startsOn().isAfter(other.endsOn()) && !other.startsOn().isAfter(when.endsOn());
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
