package ch.etappe.appointment.ui;

import ch.etappe.appointment.AppointmentSummary;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** Says when something is, in the words of the reader. */
final class When {

    private When() {}

    /** {@code Heute, Dienstag, 24. November} where the day is near, else without the first word. */
    static String day(AppointmentSummary appointment, Instant now, Wording words, Locale reader) {
        LocalDate day = Dates.dayOf(appointment.startsAt());
        LocalDate today = Dates.dayOf(now);
        String inWords = Dates.inWords(day, reader);
        if (day.equals(today)) {
            return words.of("appointment.me.today", inWords);
        }
        return day.equals(today.plusDays(1)) ? words.of("appointment.me.tomorrow", inWords) : inWords;
    }

    /** {@code Di., 24. Nov., 09:30–10:15}: for staff; with the year where it is another one. */
    static String brief(AppointmentSummary appointment, Instant now, Wording words, Locale reader) {
        LocalDate day = Dates.dayOf(appointment.startsAt());
        String date = day.getYear() == Dates.dayOf(now).getYear() ? Dates.brief(day, reader) : Dates.numeric(day);
        return words.of("appointment.when", date, Dates.time(appointment.startsAt()), Dates.time(appointment.endsAt()));
    }
}
