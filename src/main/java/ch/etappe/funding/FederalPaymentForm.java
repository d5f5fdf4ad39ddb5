package ch.etappe.funding;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The Confederation's payment for half a year.
 *
 * @param half 1 or 2
 * @param decisions that count, as the Confederation's list has them
 * @param programmeSMonths how many months Programme S had paid for these people before; deducted (BR15)
 */
public record FederalPaymentForm(int year, int half, int decisions, int programmeSMonths) implements Serializable {

    private static final int SECOND_HALF = 7;

    /** The fields that can be wrong. */
    public enum Field {
        YEAR,
        DECISIONS,
        MONTHS,
        VALUE_DATE,
        REASON
    }

    LocalDate from() {
        return LocalDate.of(year, half == 1 ? 1 : SECOND_HALF, 1);
    }

    LocalDate to() {
        return from().plusMonths(6).minusDays(1);
    }
}
