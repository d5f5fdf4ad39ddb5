package ch.etappe.person;

import ch.etappe.kernel.PartialDate;
import ch.etappe.kernel.PartialDate.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why two records may be one person, and how much that says. A suggestion by fixed points that people can follow, never
 * a decision: names and birth date together make it likely, neither does alone.
 */
public record Resemblance(int points, List<Reason> reasons) {

    /** From here on a resemblance is worth a look. */
    static final int SHOWN = 45;

    /** From here on somebody is listed for whoever looks for a name. */
    static final int LISTED = 20;

    private static final int LIKELY = 60;
    private static final int STRONG = 80;

    /** How much a resemblance says. */
    public enum Strength {
        /** Worth a look. */
        WEAK,
        LIKELY,
        /** All but certain. */
        STRONG;

        public String key() {
            return "person.duplicates.strength." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** One thing that two records have in common, or that keeps them apart. */
    public enum Reason {
        SAME_ZEMIS(100),
        SAME_AHV(100),
        /** Weak alone: the number of an asylum file is a family's. */
        SAME_N(45),
        SAME_NAME(50),
        OTHER_SPELLING(45),
        ONE_NAME(35),
        PART_OF_NAME(20),
        SAME_BIRTH_DATE(35),
        /** Day and month changed places. */
        BIRTH_SWAPPED(30),
        /** 1 January stands for "unknown": the day says nothing, the year something. */
        BIRTH_BY_CONVENTION(20),
        SAME_BIRTH_YEAR(20),
        BIRTH_YEAR_NEAR(5),
        BIRTH_FAR(-45);

        private final int points;

        Reason(int points) {
            this.points = points;
        }

        public String key() {
            return "person.duplicates.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One side of the comparison. */
    record Traits(
            String names,
            @Nullable String nativeName,
            @Nullable PartialDate birth,
            OfficialNumbers numbers) {}

    static Resemblance between(Traits one, Traits other) {
        List<Reason> reasons = new ArrayList<>();
        if (same(one.numbers.zemis(), other.numbers.zemis())) {
            reasons.add(Reason.SAME_ZEMIS);
        }
        if (same(one.numbers.ahv(), other.numbers.ahv())) {
            reasons.add(Reason.SAME_AHV);
        }
        if (same(one.numbers.n(), other.numbers.n())) {
            reasons.add(Reason.SAME_N);
        }
        switch (names(one, other)) {
            case SAME -> reasons.add(Reason.SAME_NAME);
            case OTHER_SPELLING -> reasons.add(Reason.OTHER_SPELLING);
            case ONE_NAME -> reasons.add(Reason.ONE_NAME);
            case PART -> reasons.add(Reason.PART_OF_NAME);
            case DIFFERENT -> {}
        }
        if (one.birth != null && other.birth != null) {
            Reason birth = births(one.birth, other.birth);
            if (birth != null) {
                reasons.add(birth);
            }
        }
        return new Resemblance(
                reasons.stream().mapToInt(reason -> reason.points).sum(), List.copyOf(reasons));
    }

    public Strength strength() {
        return points >= STRONG ? Strength.STRONG : points >= LIKELY ? Strength.LIKELY : Strength.WEAK;
    }

    boolean isWorthALook() {
        return points >= SHOWN;
    }

    /** In the same script if both have it; what is known of one in Latin letters only is compared by sound. */
    private static NameLikeness names(Traits one, Traits other) {
        NameLikeness best = NameLikeness.of(one.names, other.names);
        String own = Objects.requireNonNullElse(one.nativeName, "");
        String otherOwn = Objects.requireNonNullElse(other.nativeName, "");
        return best.better(NameLikeness.of(own, otherOwn))
                .better(NameLikeness.of(own, other.names))
                .better(NameLikeness.of(one.names, otherOwn));
    }

    private static @Nullable Reason births(PartialDate one, PartialDate other) {
        LocalDate a = one.earliest();
        LocalDate b = other.earliest();
        int years = Math.abs(a.getYear() - b.getYear());
        boolean days = one.precision() == Precision.DAY && other.precision() == Precision.DAY;
        if (days && a.equals(b)) {
            return isConvention(a) ? Reason.BIRTH_BY_CONVENTION : Reason.SAME_BIRTH_DATE;
        }
        if (days && years == 0 && a.getDayOfMonth() == b.getMonthValue() && b.getDayOfMonth() == a.getMonthValue()) {
            return Reason.BIRTH_SWAPPED;
        }
        if (years == 0) {
            return Reason.SAME_BIRTH_YEAR;
        }
        return years == 1 ? Reason.BIRTH_YEAR_NEAR : years == 2 ? null : Reason.BIRTH_FAR;
    }

    private static boolean isConvention(LocalDate date) {
        return date.getDayOfYear() == 1;
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }
}
