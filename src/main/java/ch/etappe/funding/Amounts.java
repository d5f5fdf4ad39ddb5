package ch.etappe.funding;

import ch.etappe.kernel.Chf;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every entry has to keep to, whatever it books. */
final class Amounts {

    /** More in one entry is mistyped. */
    static final Chf MOST = Chf.ofFrancs(1_000_000_000);

    static final int LONGEST_REASON = 500;

    /** Before the first cantonal integration programmes there is nothing to book. */
    static final int FIRST_YEAR = 2014;

    private static final int YEARS_AHEAD = 5;

    private Amounts() {}

    static void require(Booking booking, LocalDate today) {
        if (!isAmount(booking.amount())) {
            throw new Refusal("funding.refusal.amount", MOST.formatted());
        }
        if (!isYear(booking.year(), today)) {
            throw new Refusal("funding.refusal.year", FIRST_YEAR, lastYear(today));
        }
        if (!isValueDate(booking.valueDate(), today)) {
            throw new Refusal("funding.refusal.value-date");
        }
    }

    static boolean isAmount(Chf amount) {
        return amount.rappen() > 0 && amount.compareTo(MOST) <= 0;
    }

    static boolean isYear(int year, LocalDate today) {
        return year >= FIRST_YEAR && year <= lastYear(today);
    }

    /** What has not moved yet is not booked. */
    static boolean isValueDate(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && day.getYear() >= FIRST_YEAR;
    }

    static int lastYear(LocalDate today) {
        return today.getYear() + YEARS_AHEAD;
    }

    static List<Problem> problems(Enum<?> field, @Nullable LocalDate valueDate, LocalDate today) {
        return valueDate != null && isValueDate(valueDate, today)
                ? List.of()
                : List.of(Problem.of(field, "funding.refusal.value-date"));
    }

    static List<Problem> problems(Enum<?> field, String reason) {
        if (reason.isBlank()) {
            return List.of(Problem.of(field, "funding.refusal.reason-missing"));
        }
        return reason.strip().length() <= LONGEST_REASON
                ? List.of()
                : List.of(Problem.of(field, "funding.refusal.reason-long", LONGEST_REASON));
    }

    static void requireReason(String reason) {
        Problem.refuse(problems(InflowForm.Field.REASON, reason));
    }
}
