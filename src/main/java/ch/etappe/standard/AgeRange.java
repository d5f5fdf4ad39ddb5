package ch.etappe.standard;

import ch.etappe.kernel.Refusal;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * From and to which age, in completed years and both included; null for no bound.
 *
 * @param on the day on which the age counts
 */
public record AgeRange(@Nullable Integer from, @Nullable Integer to, On on) implements Serializable {

    /** Everybody. */
    public static final AgeRange ANY = new AgeRange(null, null, On.ALLOCATION);

    /** Years after a range of age at entry in which its steps still help: who is older goes to school. */
    private static final int STILL_A_CHILD = 2;

    private static final int OLDEST = 120;

    /** The day on which the age counts. */
    public enum On {
        ALLOCATION,
        ENTRY;

        public String key() {
            return "standard.age-on." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws Refusal {@code standard.refusal.age} if the range is empty or no age */
    public AgeRange {
        boolean impossible = from != null && (from < 0 || from > OLDEST) || to != null && (to < 0 || to > OLDEST);
        if (impossible || from != null && to != null && to < from) {
            throw new Refusal("standard.refusal.age");
        }
    }

    boolean contains(Newcomer who) {
        boolean now = within(who, who.allocated(), 0);
        return switch (on) {
            case ALLOCATION -> now;
            // a grown-up who came as a child is no child
            case ENTRY -> within(who, who.entry(), 0) && (to == null || within(who, who.allocated(), STILL_A_CHILD));
        };
    }

    private boolean within(Newcomer who, LocalDate day, int yearsMore) {
        int age = Math.max(0, Period.between(who.birth(), day).getYears());
        return (from == null || age >= from) && (to == null || age <= to + yearsMore);
    }
}
