package ch.etappe.funding;

import ch.etappe.kernel.Chf;
import ch.etappe.kernel.PriceUnit;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How an amount comes about: so many units at so much.
 *
 * @param quantity lessons, months or one course
 * @param publicShare a unit; what the approval is about
 * @param participantShare a unit; what the person pays
 */
public record CostCalculation(PriceUnit unit, int quantity, Chf publicShare, Chf participantShare)
        implements Serializable {

    private static final int WEEK = 7;

    /**
     * By the timetable: weeks that have begun times the lessons of a week, months that have begun, or one course.
     *
     * @param to the last day, included
     */
    public static CostCalculation of(
            PriceUnit unit, Chf publicShare, Chf participantShare, LocalDate from, LocalDate to, int lessonsPerWeek) {
        LocalDate after = to.plusDays(1);
        int quantity = switch (unit) {
            case LESSON -> (int) Math.ceilDiv(Math.max(0, ChronoUnit.DAYS.between(from, after)), WEEK) * lessonsPerWeek;
            case MONTH -> months(from, after);
            case COURSE -> 1;
            case FREE -> 0;
        };
        return new CostCalculation(unit, quantity, publicShare, participantShare);
    }

    /** Months that have begun. */
    public static int months(LocalDate from, LocalDate after) {
        int full = (int) Math.max(0, ChronoUnit.MONTHS.between(from, after));
        return from.plusMonths(full).isBefore(after) ? full + 1 : full;
    }

    public Chf amount() {
        return publicShare.times(quantity);
    }

    public Chf participantAmount() {
        return participantShare.times(quantity);
    }
}
