package ch.etappe.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Hands out free three quarters of an hour per host, Monday to Friday, never two at the same time. */
final class OfficeHours {

    private static final List<LocalTime> TIMES = List.of(
            LocalTime.of(9, 0),
            LocalTime.of(14, 30),
            LocalTime.of(10, 0),
            LocalTime.of(13, 30),
            LocalTime.of(11, 0),
            LocalTime.of(15, 30),
            LocalTime.of(8, 0),
            LocalTime.of(16, 15));
    private static final Set<MonthDay> CLOSED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(8, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));

    record Slot(LocalDate day, LocalTime from) {}

    private static final class Book {
        private LocalDate day;
        private int taken;

        Book(LocalDate day) {
            this.day = day;
        }
    }

    private final LocalDate today;
    private final int perDay;
    private final Map<UUID, Book> ahead = new HashMap<>();
    private final Map<UUID, Book> behind = new HashMap<>();

    /** @param perDay how many a host takes on one day, at most eight */
    OfficeHours(LocalDate today, int perDay) {
        this.today = today;
        this.perDay = Math.max(1, Math.min(TIMES.size(), perDay));
    }

    /** The next free one after today. */
    Slot ahead(UUID host) {
        return take(ahead.computeIfAbsent(host, fresh -> new Book(move(today, 1))), 1);
    }

    /** The latest free one before today. */
    Slot behind(UUID host) {
        return take(behind.computeIfAbsent(host, fresh -> new Book(move(today, -1))), -1);
    }

    private Slot take(Book book, int direction) {
        if (book.taken == perDay) {
            book.day = move(book.day, direction);
            book.taken = 0;
        }
        return new Slot(book.day, TIMES.get(book.taken++));
    }

    private static LocalDate move(LocalDate from, int direction) {
        LocalDate day = from.plusDays(direction);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || CLOSED.contains(MonthDay.from(day))) {
            day = day.plusDays(direction);
        }
        return day;
    }
}
