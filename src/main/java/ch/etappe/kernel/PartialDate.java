package ch.etappe.kernel;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of which sometimes only the month or the year is known, as birth dates of refugees often are.
 *
 * @param earliest the first day it can mean, e.g. 1 January for a year
 */
public record PartialDate(LocalDate earliest, Precision precision) implements Serializable {

    private static final Pattern TYPED = Pattern.compile("(?:(?:([0-9]{1,2})\\.)?([0-9]{1,2})\\.)?([0-9]{4})");

    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /**
     * Reads {@code 24.11.1998}, {@code 11.1998} or {@code 1998}.
     *
     * @throws Refusal {@code kernel.partial-date.unreadable}, also for a day that does not exist
     */
    public static PartialDate parse(String typed) {
        Matcher parts = TYPED.matcher(TypedDigits.latin(typed).replaceAll("\\s", ""));
        if (!parts.matches()) {
            throw new Refusal("kernel.partial-date.unreadable");
        }
        int year = Integer.parseInt(parts.group(3));
        try {
            if (parts.group(2) == null) {
                return new PartialDate(LocalDate.of(year, Month.JANUARY, 1), Precision.YEAR);
            }
            int month = Integer.parseInt(parts.group(2));
            return parts.group(1) == null
                    ? new PartialDate(LocalDate.of(year, month, 1), Precision.MONTH)
                    : new PartialDate(LocalDate.of(year, month, Integer.parseInt(parts.group(1))), Precision.DAY);
        } catch (DateTimeException e) {
            throw new Refusal("kernel.partial-date.unreadable");
        }
    }

    /** As Swiss offices write it: {@code 24.11.1998}, {@code 11.1998} or {@code 1998}. */
    public String formatted() {
        return switch (precision) {
            case DAY -> "%d.%d.%d".formatted(earliest.getDayOfMonth(), earliest.getMonthValue(), earliest.getYear());
            case MONTH -> "%d.%d".formatted(earliest.getMonthValue(), earliest.getYear());
            case YEAR -> String.valueOf(earliest.getYear());
        };
    }

    /**
     * The day on which somebody born then reaches an age; where only the year is known, the first day it can be. Who was
     * born on 29 February has the birthday on the 28th in other years.
     */
    public LocalDate reaches(int years) {
        return earliest.plusYears(years);
    }

    /** Full years on a day, the birthday included; negative before the birth. */
    public int ageOn(LocalDate day) {
        int years = day.getYear() - earliest.getYear();
        return reaches(years).isAfter(day) ? years - 1 : years;
    }
}
