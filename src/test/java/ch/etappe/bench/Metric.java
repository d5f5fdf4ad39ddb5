package ch.etappe.bench;

import org.jspecify.annotations.Nullable;

/**
 * One figure of the report.
 *
 * @param goal with its comparison, e.g. {@code < 10}
 * @param peer what else was measured in the same way in the same run; null if nothing
 */
record Metric(
        String id,
        double value,
        String unit,
        String goal,
        boolean met,
        @Nullable String peer,
        @Nullable Double peerValue) {

    static Metric of(String id, double value, String unit, Goal goal) {
        double rounded = Figure.rounded(value);
        return new Metric(id, rounded, unit, goal.toString(), goal.isMetBy(rounded), null, null);
    }

    Metric beside(String other, double otherValue) {
        return new Metric(id, value, unit, goal, met, other, Figure.rounded(otherValue));
    }
}
