package ch.etappe.organisation;

import ch.etappe.kernel.BfsNumber;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * On which days offices work: not on Saturdays, Sundays and the whole holidays of the municipality's district. A half
 * holiday is a working day, because its morning is. A municipality without district has the holidays of the whole canton.
 * Whoever computes may ask, signed in or not.
 */
@Component
public class WorkingDays {

    /** Of seven days five are working days; the rest of the span leaves room for holidays. */
    private static final int ROOM = 30;

    private final JdbcClient database;

    WorkingDays(JdbcClient database) {
        this.database = database;
    }

    /** Whether the offices of the municipality work on that day. */
    public boolean is(LocalDate day, BfsNumber municipality) {
        return !isWeekend(day) && holidays(day, day, municipality).isEmpty();
    }

    /**
     * The working day that comes so many working days later; the first day is not counted. A deadline of none falls on
     * the day itself, or on the next working day.
     *
     * @param workingDays not negative
     */
    public LocalDate plus(LocalDate from, int workingDays, BfsNumber municipality) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted forward");
        }
        LocalDate day = workingDays == 0 ? from.minusDays(1) : from;
        int left = Math.max(workingDays, 1);
        while (true) {
            LocalDate last = day.plusDays(left * 7L / 5 + ROOM);
            Set<LocalDate> holidays = holidays(day, last, municipality);
            while (left > 0 && day.isBefore(last)) {
                day = day.plusDays(1);
                if (!isWeekend(day) && !holidays.contains(day)) {
                    left--;
                }
            }
            if (left == 0) {
                return day;
            }
        }
    }

    private Set<LocalDate> holidays(LocalDate first, LocalDate last, BfsNumber municipality) {
        return new HashSet<>(database.sql("""
                        select distinct h.standing_day from holiday h
                        left join municipality m on m.bfs_no = :municipality
                        where h.standing_day between :first and :last and not h.half
                          and (h.districts is null or find_in_set(m.district, h.districts) > 0)
                        """)
                .param("municipality", municipality.number())
                .param("first", first)
                .param("last", last)
                .query(LocalDate.class)
                .list());
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
