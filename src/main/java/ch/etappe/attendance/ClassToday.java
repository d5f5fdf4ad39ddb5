package ch.etappe.attendance;

import ch.etappe.kernel.LocalizedText;
import ch.etappe.offer.ClassSessionId;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A session on the list of a day.
 *
 * @param startsAt wall time in Zurich
 * @param room null if it is not known yet
 * @param teacher name; null if nobody is named
 * @param mine whether the signed-in account teaches it
 * @param people who has a confirmed seat
 * @param marked how many of them are marked
 */
public record ClassToday(
        ClassSessionId id,
        LocalizedText title,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        @Nullable String room,
        @Nullable String teacher,
        boolean mine,
        int people,
        int marked)
        implements Serializable {

    public boolean isComplete() {
        return marked >= people;
    }
}
