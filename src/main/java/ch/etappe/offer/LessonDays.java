package ch.etappe.offer;

import ch.etappe.i18n.Dates;
import ch.etappe.organisation.ClosedDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days of a weekly pattern, those without a lesson among them. What somebody chose by hand counts before holidays; a
 * half holiday stands only against what goes on after noon.
 */
final class LessonDays {

    private LessonDays() {}

    /**
     * @param out days of the pattern on which there is none
     * @param in further days, and days on which there is one in spite of a holiday
     * @param inSchoolHolidays whether lessons go on then
     */
    static List<LessonDay> of(
            Timetable timetable,
            Set<LocalDate> out,
            Set<LocalDate> in,
            boolean inSchoolHolidays,
            List<ClosedDay> closed) {
        List<LessonDay> days = new ArrayList<>();
        timetable.startsOn().datesUntil(timetable.endsOn().plusDays(1)).forEach(day -> {
            boolean inPattern = timetable.weekdays().days().contains(day.getDayOfWeek());
            if (in.contains(day)) {
                days.add(new LessonDay(day, LessonDay.Kind.ADDED, name(closed, day)));
            } else if (inPattern && out.contains(day)) {
                days.add(new LessonDay(day, LessonDay.Kind.LEFT_OUT, null));
            } else if (inPattern) {
                days.add(byPattern(day, timetable.endsAt(), inSchoolHolidays, closed));
            }
        });
        return days;
    }

    /** Whether the clocks in Zurich show this time on that day: not between 02:00 and 03:00 when summer time begins. */
    static boolean exists(LocalDate day, LocalTime time) {
        return !Dates.ZURICH.getRules().getValidOffsets(day.atTime(time)).isEmpty();
    }

    private static LessonDay byPattern(
            LocalDate day, LocalTime endsAt, boolean inSchoolHolidays, List<ClosedDay> closed) {
        Optional<ClosedDay> against = closed.stream()
                .filter(one -> one.day().equals(day))
                .filter(one -> switch (one.kind()) {
                    case HOLIDAY -> true;
                    case HALF_HOLIDAY -> endsAt.isAfter(LocalTime.NOON);
                    case SCHOOL_HOLIDAY -> !inSchoolHolidays;
                })
                .findFirst();
        return against.map(one -> new LessonDay(
                        day,
                        one.kind() == ClosedDay.Kind.SCHOOL_HOLIDAY
                                ? LessonDay.Kind.SCHOOL_HOLIDAY
                                : LessonDay.Kind.HOLIDAY,
                        one.name()))
                .orElseGet(() -> new LessonDay(day, LessonDay.Kind.HELD, null));
    }

    private static @Nullable String name(List<ClosedDay> closed, LocalDate day) {
        return closed.stream()
                .filter(one -> one.day().equals(day))
                .map(ClosedDay::name)
                .findFirst()
                .orElse(null);
    }
}
