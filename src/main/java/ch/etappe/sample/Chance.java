package ch.etappe.sample;

import java.util.List;
import java.util.Random;

/** Chance that repeats: one stream for each concern, so that a change in one leaves the others as they were. */
final class Chance {

    private final Random random;

    Chance(SampleSize size, String concern) {
        this.random = new Random(size.seed() * 31 + (size.name() + concern).hashCode());
    }

    /** From inclusive, to inclusive. */
    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    double between(double from, double to) {
        return from + random.nextDouble() * (to - from);
    }

    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    Random random() {
        return random;
    }
}
