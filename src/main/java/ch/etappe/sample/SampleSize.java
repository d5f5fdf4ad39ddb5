package ch.etappe.sample;

import java.util.List;
import java.util.Optional;

/**
 * How much to invent. A larger set is only a matter of numbers.
 *
 * @param name marks the set in the database, at most 40 characters; begins the logins of further caseworkers
 * @param seed the same seed gives the same set
 * @param persons all of them have a dossier
 * @param regions the 13 of the canton come first, beginning with Olten and Solothurn; further ones are invented
 * @param caseworkers at least one for each region
 * @param runs of the published offers, a year
 * @param years how far back courses reach; more than one also brings a quarter of appointments and a week of audit
 * @param cast whether the known accounts and the edge cases are among the persons; only once in a database
 */
public record SampleSize(
        String name,
        long seed,
        int persons,
        int regions,
        int caseworkers,
        int offers,
        int runs,
        int years,
        boolean cast) {

    /** As many persons as the cast needs, so that each edge case fits into the smallest set. */
    private static final int CAST = 13;

    /** As many as there are invented names and free numbers of municipalities for. */
    private static final int MOST_REGIONS = 300;

    public SampleSize {
        if (regions < 1 || caseworkers < regions || offers < 8 || runs < offers || (cast && persons < CAST)) {
            throw new IllegalArgumentException("A sample set cannot be this small: " + name);
        }
        if (regions > MOST_REGIONS || years < 1) {
            throw new IllegalArgumentException("A sample set cannot have this shape: " + name);
        }
    }

    /** For tests: one person for each rule. */
    public static SampleSize tiny() {
        return new SampleSize("tiny", 12, CAST, 2, 3, 8, 12, 1, true);
    }

    /** For demonstrations and training. */
    public static SampleSize demo() {
        return new SampleSize("demo", 400, 400, 13, 16, 45, 120, 1, true);
    }

    /** The load of the canton of Solothurn, about 3 % of the people concerned in Switzerland. */
    public static SampleSize canton() {
        return new SampleSize("canton", 6500, 6500, 13, 95, 180, 900, 8, true);
    }

    /** The load of the whole country, for measuring. */
    public static SampleSize national() {
        return new SampleSize("national", 220_000, 220_000, 300, 3000, 6000, 30_000, 8, true);
    }

    /** Of the smallest first. */
    static List<SampleSize> known() {
        return List.of(tiny(), demo(), canton(), national());
    }

    static Optional<SampleSize> named(String name) {
        return known().stream().filter(size -> size.name().equals(name)).findFirst();
    }

    boolean hasHistory() {
        return years > 1;
    }
}
