package ch.etappe.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * Some neighbouring regions of a set with all that belongs to them, about as large as a canton. Parts share nothing but
 * what the database holds from the beginning, so each is written in one transaction, in any order and side by side, and
 * memory holds one of them whatever the size of the set.
 *
 * @param number from 0; the first part has the known regions and the cast
 * @param from how many regions come before it
 * @param to how many regions there are with it
 */
record SamplePart(SampleSize set, int number, int from, int to) {

    /** As many as the canton has. */
    static final int REGIONS = 13;

    static List<SamplePart> of(SampleSize set) {
        int first = Math.min(REGIONS, set.regions());
        int further = set.regions() - first;
        int count = (further + REGIONS - 1) / REGIONS;
        List<SamplePart> parts = new ArrayList<>(List.of(new SamplePart(set, 0, 0, first)));
        for (int i = 0; i < count; i++) {
            parts.add(new SamplePart(set, i + 1, first + further * i / count, first + further * (i + 1) / count));
        }
        return parts;
    }

    /** What falls to this part, as if it were a set of its own; by its name it has its own chances. */
    SampleSize size() {
        return new SampleSize(
                to - from == set.regions() ? set.name() : set.name() + "." + number,
                set.seed(),
                share(set.persons()),
                to - from,
                share(set.caseworkers()),
                share(set.offers()),
                share(set.runs()),
                set.years(),
                set.cast() && number == 0);
    }

    /** How many of so many fall to the parts before. */
    int before(int total) {
        return until(total, from);
    }

    private int share(int total) {
        return until(total, to) - before(total);
    }

    private int until(int total, int regions) {
        return (int) ((long) total * regions / set.regions());
    }
}
