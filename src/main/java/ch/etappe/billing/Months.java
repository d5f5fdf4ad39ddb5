package ch.etappe.billing;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Months as people read them. */
public final class Months {

    private Months() {}

    /** {@code Oktober 2026}. */
    public static String inWords(YearMonth month, Locale reader) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", reader).format(month);
    }
}
