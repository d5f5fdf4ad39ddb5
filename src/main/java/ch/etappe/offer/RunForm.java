package ch.etappe.offer;

import ch.etappe.organisation.SiteId;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run as typed; what is missing is null. {@link RunPlanning#problems} says what is wrong with it.
 *
 * @param lessons of 45 minutes on each day
 * @param out days of the pattern without a lesson
 * @param in further days, and days with a lesson in spite of a holiday
 * @param inSchoolHolidays whether lessons go on in school holidays
 * @param minimum participants below which the provider is warned; null for none
 * @param registerBy last day for a request; null until the run ends
 */
public record RunForm(
        @Nullable OfferId offer,
        @Nullable SiteId site,
        Set<DayOfWeek> weekdays,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer lessons,
        Set<LocalDate> out,
        Set<LocalDate> in,
        boolean inSchoolHolidays,
        @Nullable String room,
        @Nullable UUID teacher,
        @Nullable Integer capacity,
        @Nullable Integer minimum,
        @Nullable LocalDate registerBy,
        boolean waitlist)
        implements Serializable {

    public static final int LONGEST_ROOM = 60;
    public static final int MOST_SEATS = 500;
    public static final int MOST_LESSONS = 24;

    /** The fields that can be wrong. */
    public enum Field {
        OFFER,
        SITE,
        WEEKDAYS,
        STARTS_AT,
        ENDS_AT,
        STARTS_ON,
        ENDS_ON,
        LESSONS,
        IN,
        ROOM,
        TEACHER,
        CAPACITY,
        MINIMUM,
        REGISTER_BY
    }
}
