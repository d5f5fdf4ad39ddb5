package ch.etappe.billing;

import ch.etappe.kernel.Chf;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.PriceUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An approval that can be charged.
 *
 * @param seat the enrolment
 * @param price of a unit, frozen
 * @param startsOn the first day that costs something
 * @param endsOn the last day of the course
 * @param coveredTo the last day on which it covers something: of its validity, or the day on which it was revoked
 * @param cameOn since when the person attends
 * @param leftOn when the seat ended; null while it goes on
 */
record Billable(
        UUID approval,
        UUID seat,
        UUID dossier,
        UUID region,
        LocalizedText title,
        PriceUnit unit,
        Chf price,
        Chf approved,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate coveredFrom,
        LocalDate coveredTo,
        LocalDate cameOn,
        @Nullable LocalDate leftOn) {

    boolean covers(LocalDate day) {
        return !day.isBefore(coveredFrom) && !day.isAfter(coveredTo);
    }

    /**
     * What is charged for a seat as a whole and begins on these days: months that have begun by the days of the approval, or
     * the course on the day on which the person came. Nothing by lesson, and nothing that is still to come.
     */
    List<ChargedUnit> wholes(LocalDate from, LocalDate to, LocalDate today) {
        List<ChargedUnit> units = new ArrayList<>();
        LocalDate last = to.isAfter(today) ? today : to;
        if (unit == PriceUnit.MONTH) {
            for (int month = 0; !startsOn.plusMonths(month).isAfter(endsOn); month++) {
                LocalDate begins = startsOn.plusMonths(month);
                boolean wasThere =
                        cameOn.isBefore(begins.plusMonths(1)) && (leftOn == null || !leftOn.isBefore(begins));
                LocalDate on = later(begins, cameOn);
                if (wasThere && isWithin(on, from, last)) {
                    units.add(new ChargedUnit(seat, begins.toString(), null, on, 1));
                }
            }
        }
        if (unit == PriceUnit.COURSE) {
            LocalDate on = later(startsOn, cameOn);
            if (isWithin(on, from, last)) {
                units.add(new ChargedUnit(seat, ChargedUnit.COURSE, null, on, 1));
            }
        }
        return units;
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
