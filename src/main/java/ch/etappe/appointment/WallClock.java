package ch.etappe.appointment;

import ch.etappe.i18n.Dates;
import ch.etappe.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRules;

/** Turns what a wall clock in Switzerland shows into an instant. */
final class WallClock {

    private static final ZoneRules RULES = Dates.ZURICH.getRules();

    private WallClock() {}

    /**
     * The instant at which clocks show this time. Where they show it twice, in the night back to winter time,
     * the first of the two.
     *
     * @throws Refusal {@code appointment.refusal.no-such-time} for an hour that the night to summer time skips
     */
    static Instant at(LocalDate date, LocalTime time) {
        if (!exists(date, time)) {
            throw new Refusal("appointment.refusal.no-such-time");
        }
        return ZonedDateTime.of(date, time, Dates.ZURICH)
                .withEarlierOffsetAtOverlap()
                .toInstant();
    }

    static boolean exists(LocalDate date, LocalTime time) {
        return !RULES.getValidOffsets(date.atTime(time)).isEmpty();
    }
}
