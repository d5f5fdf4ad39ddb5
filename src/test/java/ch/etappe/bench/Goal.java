package ch.etappe.bench;

/**
 * What a figure should be.
 *
 * @param comparison {@code <} or {@code <=}
 */
record Goal(String comparison, double limit) {

    static Goal below(double limit) {
        return new Goal("<", limit);
    }

    static Goal atMost(double limit) {
        return new Goal("<=", limit);
    }

    boolean isMetBy(double value) {
        return comparison.equals("<") ? value < limit : value <= limit;
    }

    @Override
    public String toString() {
        return comparison + " " + Figure.shown(limit);
    }
}
