package ch.etappe.matching;

import java.io.Serializable;

/**
 * A place to about a kilometre.
 *
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east
 */
record Point(double latitude, double longitude) implements Serializable {

    private static final double KM_PER_DEGREE = 111.2;

    /** Kilometres as the crow flies; flat, which is exact enough within a country. */
    int kmTo(Point other) {
        double north = (latitude - other.latitude) * KM_PER_DEGREE;
        double east = (longitude - other.longitude) * KM_PER_DEGREE * Math.cos(Math.toRadians(latitude));
        return (int) Math.round(Math.hypot(north, east));
    }
}
