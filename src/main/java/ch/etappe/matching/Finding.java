package ch.etappe.matching;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * One thing that speaks for a run or against it.
 *
 * @param arguments what its sentence inserts, in the order that its {@link Kind} names them
 */
public record Finding(Kind kind, List<Object> arguments) implements Serializable {

    static Finding of(Kind kind, Object... arguments) {
        return arguments.length == 0 ? kind.bare : new Finding(kind, List.of(arguments));
    }

    /** What a finding means for booking, the heaviest last. */
    public enum Strength {
        /** Moves the run up or down; the row of the list says it anyway. */
        SILENT,
        NOTE,
        REASON,
        /** Somebody should look at it; books all the same. */
        WARNING,
        /** Books only with a reason that is kept. */
        NEEDS_REASON,
        /** Books not, whatever the reason. */
        BLOCKS
    }

    /**
     * All that the ranking says, each with its weight: the one place to change the order of suggestions. Points are
     * added up; whatever needs a reason comes after all that does not, whatever blocks comes last.
     */
    public enum Kind {
        /** The level. */
        LEVEL_FITS(Strength.REASON, 40),
        /** The level, the target level. */
        LEVEL_ON_THE_WAY(Strength.REASON, 20),
        LEVEL_UNKNOWN(Strength.WARNING, 0),
        /** Where it begins, above the very beginning. */
        LEVEL_UNPROVEN(Strength.WARNING, -30),
        /** Where it begins, the level. */
        LEVEL_TOO_LOW(Strength.NEEDS_REASON, -40),
        /** Where it leads, the level. */
        LEVEL_REACHED(Strength.NEEDS_REASON, -40),
        LITERACY_FITS(Strength.REASON, 40),
        LITERACY_FIRST(Strength.NEEDS_REASON, -40),
        /** Reads, but another script. */
        SCRIPT_FIRST(Strength.WARNING, -5),
        LITERATE_ALREADY(Strength.NEEDS_REASON, -30),
        /** The age on the first day, the least age. */
        TOO_YOUNG(Strength.NEEDS_REASON, -40),
        /** The age on the first day, the last age. */
        TOO_OLD(Strength.NEEDS_REASON, -40),
        /** The person's group. */
        OTHER_GROUP(Strength.NEEDS_REASON, -40),
        PROCEDURE_ENDED(Strength.BLOCKS, -100),
        COST_APPROVAL(Strength.NOTE, -2),
        /** The title of the other course. */
        TWO_INTENSIVE(Strength.BLOCKS, -100),
        ALREADY_IN(Strength.BLOCKS, -100),
        TIME_FREE(Strength.REASON, 10),
        /** The title of the other course. */
        OVERLAPS_COURSE(Strength.WARNING, -25),
        /** How many appointments, the first day. */
        OVERLAPS_APPOINTMENT(Strength.WARNING, -5),
        CHILDCARE(Strength.REASON, 20),
        CHILDCARE_MISSING(Strength.WARNING, -20),
        /** Kilometres. */
        NEAR(Strength.REASON, 20),
        /** Kilometres. */
        SOME_WAY(Strength.NOTE, 8),
        /** Kilometres. */
        FAR(Strength.WARNING, -15),
        DISTANCE_UNKNOWN(Strength.NOTE, 0),
        /** Days until it begins. */
        SOON(Strength.REASON, 12),
        /** Days until it begins. */
        LATER(Strength.NOTE, 0),
        /** The day on which it began. */
        BEGUN(Strength.WARNING, -10),
        SEAT_FREE(Strength.SILENT, 25),
        /** How many wait. */
        WAITING(Strength.SILENT, -10),
        MANY_WAIT(Strength.SILENT, -25),
        /** The person's group. */
        OTHER_MONEY(Strength.WARNING, -10),
        /** An amount, what it is for. */
        SHARE(Strength.NOTE, 0),
        STEP_FREE(Strength.NOTE, 0);

        private final Strength strength;
        private final int points;
        /** Without arguments; made once, not once a run. */
        private final Finding bare = new Finding(this, List.of());

        Kind(Strength strength, int points) {
            this.strength = strength;
            this.points = points;
        }

        public Strength strength() {
            return strength;
        }

        int points() {
            return points;
        }

        public String key() {
            return "matching.finding." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
