package ch.etappe.person.ui;

import ch.etappe.kernel.PartialDate;
import ch.etappe.kernel.PartialDate.Precision;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A birth date as far as it was typed: {@code 24.11.1998}, {@code 11.1998} or {@code 1998}.
 *
 * @param unreadable something was typed that is no date
 */
record TypedBirth(@Nullable PartialDate date, boolean unreadable) implements Serializable {

    private static final Pattern FORM = Pattern.compile("(?:(?:(\\d{1,2})\\.)?(\\d{1,2})\\.)?(\\d{4})");

    static TypedBirth read(String typed) {
        Matcher parts = FORM.matcher(typed.strip());
        if (!parts.matches()) {
            return new TypedBirth(null, !typed.isBlank());
        }
        int year = Integer.parseInt(parts.group(3));
        int month = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
        int day = parts.group(1) == null ? 1 : Integer.parseInt(parts.group(1));
        if (month < 1 || month > 12 || !YearMonth.of(year, month).isValidDay(day)) {
            return new TypedBirth(null, true);
        }
        Precision precision =
                parts.group(2) == null ? Precision.YEAR : parts.group(1) == null ? Precision.MONTH : Precision.DAY;
        return new TypedBirth(new PartialDate(LocalDate.of(year, month, day), precision), false);
    }
}
