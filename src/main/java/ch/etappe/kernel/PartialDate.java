package ch.etappe.kernel;

import java.time.LocalDate;

/**
 * A date of which sometimes only the month or the year is known, as birth dates of refugees often are.
 *
 * @param earliest the first day it can mean, e.g. 1 January for a year
 */
public record PartialDate(LocalDate earliest, Precision precision) {

    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /** As Swiss offices write it: {@code 24.11.1998}, {@code 11.1998} or {@code 1998}. */
    public String formatted() {
        return switch (precision) {
            case DAY -> "%d.%d.%d".formatted(earliest.getDayOfMonth(), earliest.getMonthValue(), earliest.getYear());
            case MONTH -> "%d.%d".formatted(earliest.getMonthValue(), earliest.getYear());
            case YEAR -> String.valueOf(earliest.getYear());
        };
    }
}
