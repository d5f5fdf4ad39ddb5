package ch.etappe.offer;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of a planned run, and whether there is a lesson.
 *
 * @param name of the holiday that stands against it; null if none does
 */
public record LessonDay(LocalDate day, Kind kind, @Nullable String name) implements Serializable {

    /** Why there is a lesson or why not. */
    public enum Kind {
        /** By the pattern. */
        HELD,
        /** Although the pattern or a holiday says otherwise. */
        ADDED,
        LEFT_OUT,
        HOLIDAY,
        SCHOOL_HOLIDAY
    }

    public boolean takesPlace() {
        return kind == Kind.HELD || kind == Kind.ADDED;
    }
}
