package ch.etappe.sample;

import java.util.List;
import java.util.Optional;

/**
 * How much to invent. A larger set is only a matter of numbers.
 *
 * @param name marks the set in the database, at most 40 characters; begins the logins of further caseworkers
 * @param seed the same seed gives the same set
 * @param persons all of them have a dossier
 * @param regions how many of the 13, beginning with Olten and Solothurn
 * @param caseworkers at least one for each region
 * @param runs of the published offers
 * @param cast whether the known accounts and the edge cases are among the persons; only once in a database
 */
public record SampleSize(
        String name, long seed, int persons, int regions, int caseworkers, int offers, int runs, boolean cast) {

    /** As many persons as the cast needs, so that each edge case fits into the smallest set. */
    private static final int CAST = 12;

    public SampleSize {
        if (regions < 1 || caseworkers < regions || offers < 8 || runs < offers || (cast && persons < CAST)) {
            throw new IllegalArgumentException("A sample set cannot be this small: " + name);
        }
    }

    /** For tests: one person for each rule. */
    public static SampleSize tiny() {
        return new SampleSize("tiny", 12, CAST, 2, 3, 8, 12, true);
    }

    /** For demonstrations and training. */
    public static SampleSize demo() {
        return new SampleSize("demo", 400, 400, 13, 16, 45, 120, true);
    }

    /** The load of the canton of Solothurn, about 3 % of the people concerned in Switzerland. */
    public static SampleSize canton() {
        return new SampleSize("canton", 6500, 6500, 13, 95, 180, 900, true);
    }

    static Optional<SampleSize> named(String name) {
        return List.of(tiny(), demo(), canton()).stream()
                .filter(size -> size.name().equals(name))
                .findFirst();
    }
}
