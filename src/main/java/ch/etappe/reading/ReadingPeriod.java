package ch.etappe.reading;

/** How far back one looks. */
public enum ReadingPeriod {
    WEEK(7),
    MONTH(30),
    QUARTER(90),
    YEAR(365);

    private final int days;

    ReadingPeriod(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }
}
