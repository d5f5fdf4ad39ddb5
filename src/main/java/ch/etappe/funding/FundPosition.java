package ch.etappe.funding;

import ch.etappe.kernel.Chf;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where a fund stands in a year.
 *
 * @param place name of the region or municipality; null for the canton's
 * @param committed open commitments
 * @param entries how many of them there are
 */
public record FundPosition(
        FundId fund,
        CostBearer bearer,
        @Nullable String place,
        int year,
        Chf inflow,
        Chf committed,
        Chf spent,
        int entries)
        implements Serializable {

    public Chf free() {
        return inflow.minus(committed).minus(spent);
    }

    /** Whether nothing was ever booked. */
    public boolean isUntouched() {
        return entries == 0;
    }
}
