package ch.etappe.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What held from which day on. A value ends when the next begins, so there is neither gap nor overlap. Two neighbours
 * that say the same are one: telling again changes nothing, and telling it with another day corrects the day.
 */
final class History<V> {

    private final NavigableMap<LocalDate, V> beginnings;
    private final BiPredicate<V, V> repeats;

    /** @param repeats whether the second says nothing that the first, just before it, does not say */
    History(Map<LocalDate, V> beginnings, BiPredicate<V, V> repeats) {
        this.beginnings = new TreeMap<>(beginnings);
        this.repeats = repeats;
    }

    void begin(LocalDate day, V value) {
        beginnings.put(day, value);
        dropIfRepeated(day);
        Stream.ofNullable(beginnings.higherKey(day)).toList().forEach(this::dropIfRepeated);
    }

    /**
     * Lets the whole history begin on another day.
     *
     * @return false, and nothing is changed, if what came second had begun by then
     */
    boolean startOn(LocalDate day) {
        LocalDate second = beginnings.higherKey(beginnings.firstKey());
        if (second != null && !second.isAfter(day)) {
            return false;
        }
        V first = Objects.requireNonNull(beginnings.pollFirstEntry()).getValue();
        beginnings.put(day, first);
        return true;
    }

    LocalDate start() {
        return beginnings.firstKey();
    }

    V latest() {
        return beginnings.lastEntry().getValue();
    }

    /** Puts this history in the place of another one. */
    void replace(Map<LocalDate, V> stored) {
        stored.keySet().retainAll(beginnings.keySet());
        beginnings.forEach((day, value) -> {
            if (!value.equals(stored.get(day))) {
                stored.put(day, value);
            }
        });
    }

    /** The earliest first. */
    List<Spell<V>> spells() {
        List<Spell<V>> spells = new ArrayList<>();
        beginnings.forEach((day, value) -> spells.add(new Spell<>(day, beginnings.higherKey(day), value)));
        return spells;
    }

    private void dropIfRepeated(LocalDate day) {
        Map.Entry<LocalDate, V> before = beginnings.lowerEntry(day);
        if (before != null && repeats.test(before.getValue(), Objects.requireNonNull(beginnings.get(day)))) {
            beginnings.remove(day);
        }
    }

    /** @param to the first day on which it held no more; null while it holds */
    record Spell<V>(LocalDate from, @Nullable LocalDate to, V value) {}
}
