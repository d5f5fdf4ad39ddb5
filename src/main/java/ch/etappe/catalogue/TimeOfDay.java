package ch.etappe.catalogue;

import java.time.LocalTime;
import java.util.Locale;

/** When on a day a course begins. */
public enum TimeOfDay {
    MORNING(LocalTime.MIN, LocalTime.NOON),
    AFTERNOON(LocalTime.NOON, LocalTime.of(17, 0)),
    EVENING(LocalTime.of(17, 0), LocalTime.of(23, 59));

    private final LocalTime from;
    private final LocalTime before;

    TimeOfDay(LocalTime from, LocalTime before) {
        this.from = from;
        this.before = before;
    }

    /** The first time that counts. */
    public LocalTime from() {
        return from;
    }

    /** The first time that does not count any more. */
    public LocalTime before() {
        return before;
    }

    public String key() {
        return "catalogue.me.time." + name().toLowerCase(Locale.ROOT);
    }
}
