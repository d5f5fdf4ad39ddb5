package ch.etappe.attendance;

import ch.etappe.attendance.AttendanceShare.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When attendance is called low: a small share of the last four weeks, or absences without excuse one after the other.
 * Shares of fewer than {@value #LEAST} sessions say nothing.
 *
 * @param share in percent, below which it is low
 * @param inARow absences without excuse
 */
record LowRule(int share, int inARow) {

    static final int WEEKS = 4;
    static final int LEAST = 4;

    /** @param days newest first */
    Optional<LowCause> judge(List<Day> days, LocalDate today) {
        if (days.size() >= inARow
                && days.stream().limit(inARow).allMatch(day -> day.state() == AttendanceState.UNEXCUSED)) {
            return Optional.of(LowCause.IN_A_ROW);
        }
        List<Day> recent = days.stream()
                .filter(day -> day.on().isAfter(today.minusWeeks(WEEKS)))
                .toList();
        long there = recent.stream().filter(day -> day.state().isThere()).count();
        return recent.size() >= LEAST && there * 100 < (long) share * recent.size()
                ? Optional.of(LowCause.SMALL_SHARE)
                : Optional.empty();
    }
}
