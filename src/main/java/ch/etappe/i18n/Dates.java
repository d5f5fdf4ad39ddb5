package ch.etappe.i18n;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;

/**
 * Dates and times as people read them: always the wall clock of Europe/Zurich, always the Gregorian calendar,
 * always 24 hours, whatever the phone or the server is set to.
 */
public final class Dates {

    public static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    private static final DateTimeFormatter NUMERIC = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Dates() {}

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZURICH).toLocalDate();
    }

    /** {@code Dienstag, 24. November}: for what is near, where the year goes without saying. */
    public static String inWords(LocalDate day, Locale reader) {
        return format(day, "EEEEdMMMM", reader);
    }

    /** {@code 24. November 2026}. */
    public static String inWordsWithYear(LocalDate day, Locale reader) {
        return format(day, "dMMMMyyyy", reader);
    }

    /** {@code Di., 24. Nov.}: for dense lists. */
    public static String brief(LocalDate day, Locale reader) {
        return format(day, "EEEdMMM", reader);
    }

    /** {@code 24.11.2026}, the form of Swiss offices. */
    public static String numeric(LocalDate day) {
        return NUMERIC.format(day);
    }

    /** {@code 09:30}, in Latin digits in every language, as on the clocks here. */
    public static String time(Instant instant) {
        return TIME.format(instant.atZone(ZURICH));
    }

    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    private static String format(LocalDate day, String skeleton, Locale reader) {
        ULocale locale = LocaleData.of(reader);
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZURICH.getId()), locale);
        DateFormat format = DateFormat.getInstanceForSkeleton(calendar, skeleton, locale);
        format.setTimeZone(TimeZone.getTimeZone(ZURICH.getId()));
        return format.format(Date.from(day.atTime(12, 0).atZone(ZURICH).toInstant()));
    }
}
