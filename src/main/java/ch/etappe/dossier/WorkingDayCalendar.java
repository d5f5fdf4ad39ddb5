package ch.etappe.dossier;

import ch.etappe.kernel.BfsNumber;
import ch.etappe.standard.WorkingDayCount;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Working days of a municipality. Counts weekends only; holidays belong to the calendar of organisation. */
@Component
class WorkingDayCalendar {

    WorkingDayCount of(BfsNumber municipality) {
        return WorkingDayCalendar::plus;
    }

    private static LocalDate plus(LocalDate from, int workingDays) {
        LocalDate day = from;
        for (int left = workingDays; left > 0; left -= isWeekend(day) ? 0 : 1) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
