package ch.etappe.funding;

import ch.etappe.kernel.Chf;
import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A kept figure that is not the sum of its entries.
 *
 * @param place of the fund; null for the canton's
 */
public record LedgerDifference(
        FundId fund, CostBearer bearer, @Nullable String place, int year, Figure figure, long kept, long summed)
        implements Serializable {

    /** What was compared. The names are stored. */
    public enum Figure {
        INFLOW,
        COMMITTED,
        SPENT,
        ENTRIES,
        OBJECTS_OPEN,
        OBJECTS_PAID,
        SHARES_OPEN,
        SHARES_PAID;

        public String key() {
            return "funding.figure." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** An amount, or a number of entries. */
        public String shown(long value) {
            return this == ENTRIES ? String.valueOf(value) : new Chf(value).formatted();
        }
    }
}
