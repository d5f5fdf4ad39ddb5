package ch.etappe.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Repeated measurements of one thing. */
final class Samples {

    /** Fewer say nothing. */
    static final int FEWEST = 5;

    private final List<Double> values = new ArrayList<>();

    Samples add(double value) {
        values.add(value);
        return this;
    }

    int count() {
        return values.size();
    }

    double median() {
        return percentile(50);
    }

    double p95() {
        return percentile(95);
    }

    /**
     * Between two neighbours it is interpolated.
     *
     * @throws IllegalStateException with fewer than {@value #FEWEST} measurements
     */
    private double percentile(int percent) {
        if (values.size() < FEWEST) {
            throw new IllegalStateException("Only " + values.size() + " measurements, " + FEWEST + " are needed");
        }
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        double place = (sorted.size() - 1) * percent / 100.0;
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted.get(below) + (sorted.get(above) - sorted.get(below)) * (place - below);
    }
}
