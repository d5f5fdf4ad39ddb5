package ch.etappe.standard;

import ch.etappe.kernel.Refusal;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Until when a step should be done. A target ("Richtwert"), never law.
 *
 * @param amount how many units after the day from which it counts; before it for {@link From#KINDERGARTEN}
 * @param step code of the step whose end starts it; null unless from is {@link From#STEP}
 */
public record Deadline(
        int amount, Unit unit, From from, @Nullable String step) implements Serializable {

    static final int LONGEST = 3660;

    /** What is counted. */
    public enum Unit {
        DAYS,
        /** From Monday to Friday, without the holidays of the municipality. */
        WORKING_DAYS,
        /** By the calendar: a month from 31 January is the end of February. */
        MONTHS;

        public String key() {
            return "standard.unit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The day from which is counted. */
    public enum From {
        ALLOCATION,
        ENTRY,
        STEP,
        KINDERGARTEN;

        public String key() {
            return "standard.from." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws Refusal {@code standard.refusal.deadline-amount}, {@code standard.refusal.deadline-step} */
    public Deadline {
        if (amount < 1 || amount > LONGEST) {
            throw new Refusal("standard.refusal.deadline-amount", LONGEST);
        }
        if ((from == From.STEP) != (step != null)) {
            throw new Refusal("standard.refusal.deadline-step");
        }
    }

    boolean startsWith(String code) {
        return Objects.equals(step, code);
    }
}
