package ch.etappe.kernel;

import java.util.concurrent.ThreadLocalRandom;

/** Six digits that a person can read out, and under which the log has the rest. */
public final class IncidentNumber {

    private IncidentNumber() {}

    /** By chance; two on the same day with the same number would be found by their time. */
    public static String next() {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            digits.append((char) ('0' + ThreadLocalRandom.current().nextInt(10)));
        }
        return digits.toString();
    }
}
