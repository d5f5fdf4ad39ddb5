package ch.etappe.enrolment;

import ch.etappe.offer.Timetable;
import java.time.LocalDate;

/** Whether two timetables want the same person at the same hour (BR06: a warning, never a refusal). */
final class Clash {

    private static final int WEEK = 7;

    private Clash() {}

    static boolean between(Timetable one, Timetable other) {
        return one.startsAt().isBefore(other.endsAt())
                && other.startsAt().isBefore(one.endsAt())
                && commonDay(one, other);
    }

    /** After one week every weekday has come, so no more days need to be looked at. */
    private static boolean commonDay(Timetable one, Timetable other) {
        LocalDate first = one.startsOn().isAfter(other.startsOn()) ? one.startsOn() : other.startsOn();
        LocalDate last = one.endsOn().isBefore(other.endsOn()) ? one.endsOn() : other.endsOn();
        LocalDate week = first.plusDays(WEEK - 1L);
        return !last.isBefore(first)
                && first.datesUntil((last.isBefore(week) ? last : week).plusDays(1))
                        .anyMatch(day -> one.weekdays().days().contains(day.getDayOfWeek())
                                && other.weekdays().days().contains(day.getDayOfWeek()));
    }
}
