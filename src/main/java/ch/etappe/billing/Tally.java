package ch.etappe.billing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What attendance and the approval say for one line.
 *
 * @param fair what may be charged
 * @param billed units that another line has charged already
 * @param uncovered units on days without approval
 */
record Tally(List<ChargedUnit> fair, int billed, int uncovered) {

    /**
     * Sorts what was attended.
     *
     * @param holder which line charges a unit of a seat, null for none
     * @param line the own line, null while there is none
     */
    static Tally of(
            Billable approval,
            List<ChargedUnit> attended,
            BiFunction<UUID, String, @Nullable UUID> holder,
            @Nullable UUID line) {
        List<ChargedUnit> fair = new ArrayList<>();
        int billed = 0;
        int uncovered = 0;
        for (ChargedUnit unit : attended) {
            UUID by = holder.apply(unit.seat(), unit.key());
            if (!approval.covers(unit.on())) {
                uncovered += unit.units();
            } else if (by != null && !by.equals(line)) {
                billed += unit.units();
            } else {
                fair.add(unit);
            }
        }
        return new Tally(List.copyOf(fair), billed, uncovered);
    }

    int units() {
        return fair.stream().mapToInt(ChargedUnit::units).sum();
    }

    boolean isEmpty() {
        return fair.isEmpty() && billed == 0 && uncovered == 0;
    }
}
