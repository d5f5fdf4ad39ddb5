package ch.etappe.billing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be charged once: a session that was attended, a month that has begun, a course.
 *
 * @param key within the seat: the session's id, the first day of the month, or {@link #COURSE}
 * @param session of a lesson only
 * @param units lessons of the session; otherwise 1
 */
record ChargedUnit(UUID seat, String key, @Nullable UUID session, LocalDate on, int units) {

    static final String COURSE = "COURSE";
}
