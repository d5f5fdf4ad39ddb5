package ch.etappe.catalogue.ui;

import ch.etappe.catalogue.CatalogueDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Days as a calendar reads them, each by the wall clock of Zurich, so that a course stays at half past eight when the
 * clocks change. Source: RFC 5545.
 */
final class CalendarFile {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Octets of a line before it goes on in the next. */
    private static final int LINE = 75;

    private static final String ZONE = """
            BEGIN:VTIMEZONE
            TZID:Europe/Zurich
            BEGIN:DAYLIGHT
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:CEST
            DTSTART:19700329T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:CET
            DTSTART:19701025T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE""";

    private final StringBuilder lines = new StringBuilder();
    private final String written;

    CalendarFile(Instant now) {
        this.written = UTC.format(now);
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Etappe//Catalogue//DE");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        ZONE.lines().forEach(this::line);
    }

    /** @param title what the calendar shows */
    void add(CatalogueDate date, String title, String address) {
        line("BEGIN:VEVENT");
        line("UID:" + date.id() + "@etappe");
        line("DTSTAMP:" + written);
        line("SEQUENCE:" + date.change());
        line("DTSTART;TZID=Europe/Zurich:" + LOCAL.format(LocalDateTime.of(date.day(), date.startsAt())));
        line("DTEND;TZID=Europe/Zurich:" + LOCAL.format(LocalDateTime.of(date.day(), date.endsAt())));
        line("SUMMARY:" + text(title));
        line("LOCATION:" + text(date.place().name() + ", " + date.place().address()));
        line("URL:" + address);
        line("STATUS:" + (date.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("END:VEVENT");
    }

    String written() {
        return lines + "END:VCALENDAR\r\n";
    }

    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** Folded where it is too long, never within a letter. */
    private void line(String whole) {
        int octets = 0;
        for (int i = 0; i < whole.length(); ) {
            String letter = Character.toString(whole.codePointAt(i));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(letter);
            octets += size;
            i += letter.length();
        }
        lines.append("\r\n");
    }
}
