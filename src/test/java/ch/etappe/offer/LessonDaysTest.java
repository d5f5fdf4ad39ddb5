package ch.etappe.offer;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.organisation.ClosedDay;
import ch.etappe.organisation.ClosedDay.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LessonDaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 26);
    private static final ClosedDay LABOUR_DAY =
            new ClosedDay(LocalDate.of(2027, 4, 28), "Tag der Arbeit", Kind.HALF_HOLIDAY);
    private static final ClosedDay HOLIDAYS = new ClosedDay(MONDAY, "Frühlingsferien", Kind.SCHOOL_HOLIDAY);

    @Test
    void holidaysAreStruckOutAndNamed() {
        assertThat(LessonDays.of(timetable(8, 11), Set.of(), Set.of(), false, List.of(HOLIDAYS)))
                .containsExactly(
                        new LessonDay(MONDAY, LessonDay.Kind.SCHOOL_HOLIDAY, "Frühlingsferien"),
                        new LessonDay(MONDAY.plusDays(2), LessonDay.Kind.HELD, null));
    }

    @Test
    void aHalfHolidayStandsOnlyAgainstTheAfternoon() {
        assertThat(kinds(timetable(8, 11), false, LABOUR_DAY))
                .containsExactly(LessonDay.Kind.HELD, LessonDay.Kind.HELD);
        assertThat(kinds(timetable(11, 14), false, LABOUR_DAY))
                .containsExactly(LessonDay.Kind.HELD, LessonDay.Kind.HOLIDAY);
    }

    @Test
    void whoTeachesInSchoolHolidaysKeepsThoseDays() {
        assertThat(kinds(timetable(8, 11), true, HOLIDAYS)).containsExactly(LessonDay.Kind.HELD, LessonDay.Kind.HELD);
    }

    @Test
    void whatIsChosenByHandCountsBeforePatternAndHolidays() {
        assertThat(LessonDays.of(
                                timetable(8, 11),
                                Set.of(MONDAY.plusDays(2)),
                                Set.of(MONDAY, MONDAY.plusDays(1)),
                                false,
                                List.of(HOLIDAYS))
                        .stream()
                        .filter(LessonDay::takesPlace)
                        .map(LessonDay::day))
                .containsExactly(MONDAY, MONDAY.plusDays(1));
    }

    @Test
    void theHourThatTheClocksLeaveOutDoesNotExist() {
        assertThat(LessonDays.exists(LocalDate.of(2027, 3, 28), LocalTime.of(2, 30)))
                .isFalse();
        assertThat(LessonDays.exists(LocalDate.of(2027, 3, 28), LocalTime.of(3, 0)))
                .isTrue();
        assertThat(LessonDays.exists(LocalDate.of(2027, 10, 31), LocalTime.of(2, 30)))
                .as("there are two of them in autumn")
                .isTrue();
    }

    private static List<LessonDay.Kind> kinds(Timetable timetable, boolean inSchoolHolidays, ClosedDay closed) {
        return LessonDays.of(timetable, Set.of(), Set.of(), inSchoolHolidays, List.of(closed)).stream()
                .map(LessonDay::kind)
                .toList();
    }

    private static Timetable timetable(int from, int until) {
        return new Timetable(
                MONDAY,
                MONDAY.plusDays(4),
                Weekdays.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY),
                LocalTime.of(from, 0),
                LocalTime.of(until, 0));
    }
}
