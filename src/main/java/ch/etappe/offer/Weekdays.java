package ch.etappe.offer;

import ch.etappe.kernel.Refusal;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The days of the week on which a run takes place, Monday first, at least one.
 *
 * @param days in the order of the week, without repetition
 */
public record Weekdays(List<DayOfWeek> days) implements Serializable {

    private static final int CODE = 3;
    private static final int SHORTEST_RANGE = 3;

    public Weekdays {
        if (days.isEmpty()) {
            throw new Refusal("offer.refusal.no-weekday");
        }
        days = List.copyOf(EnumSet.copyOf(days));
    }

    public static Weekdays of(DayOfWeek... days) {
        return new Weekdays(List.of(days));
    }

    /** Reads the stored form, e.g. {@code MON,WED,FRI}. */
    public static Weekdays parse(String codes) {
        return new Weekdays(Arrays.stream(codes.split(",")).map(Weekdays::day).toList());
    }

    /** The stored form, e.g. {@code MON,WED,FRI}. */
    public String codes() {
        return days.stream().map(day -> day.name().substring(0, CODE)).collect(Collectors.joining(","));
    }

    /** Whether it reads better as "from … to …": three or more days without a gap. */
    public boolean isRange() {
        return days.size() >= SHORTEST_RANGE
                && days.getLast().getValue() - days.getFirst().getValue() == days.size() - 1;
    }

    private static DayOfWeek day(String code) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().substring(0, CODE).equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No weekday: " + code));
    }
}
