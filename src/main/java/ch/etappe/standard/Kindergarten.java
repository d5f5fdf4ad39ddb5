package ch.etappe.standard;

import java.time.LocalDate;
import java.time.Month;

/**
 * When compulsory school begins: on 1 August for children who are four by 31 July, as the cantons of the HarmoS
 * concordat have it. A proposal, not checked with the canton.
 */
final class Kindergarten {

    private static final int AGE = 4;

    private Kindergarten() {}

    static LocalDate startOf(LocalDate birth) {
        LocalDate fourth = birth.plusYears(AGE);
        LocalDate start = LocalDate.of(fourth.getYear(), Month.AUGUST, 1);
        return fourth.isBefore(start) ? start : start.plusYears(1);
    }
}
