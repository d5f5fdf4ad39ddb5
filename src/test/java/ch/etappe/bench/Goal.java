package ch.etappe.bench;

/**
 * What a figure should be.
 *
 * @param comparison {@code <}, {@code <=} or {@code >=}; {@code none} for what only stands beside another figure
 */
record Goal(String comparison, double limit) {

    static Goal below(double limit) {
        return new Goal("<", limit);
    }

    static Goal atMost(double limit) {
        return new Goal("<=", limit);
    }

    static Goal atLeast(double limit) {
        return new Goal(">=", limit);
    }

    static Goal none() {
        return new Goal("none", 0);
    }

    boolean isMetBy(double value) {
        return switch (comparison) {
            case "<" -> value < limit;
            case "<=" -> value <= limit;
            case ">=" -> value >= limit;
            default -> true;
        };
    }

    @Override
    public String toString() {
        return comparison.equals("none") ? comparison : comparison + " " + Figure.shown(limit);
    }
}
