package ch.etappe.funding;

import java.util.Locale;

/** For how long money has been set aside. */
public enum AgeBand {
    /** Up to 30 days. */
    MONTH(30),
    /** 31 to 90 days. */
    QUARTER(90),
    /** 91 to 180 days. */
    HALF_YEAR(180),
    LONGER(Integer.MAX_VALUE);

    private final int days;

    AgeBand(int days) {
        this.days = days;
    }

    static AgeBand of(long days) {
        for (AgeBand band : values()) {
            if (days <= band.days) {
                return band;
            }
        }
        throw new IllegalArgumentException("Nothing is that old");
    }

    public String key() {
        return "funding.age." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
