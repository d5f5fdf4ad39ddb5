package ch.etappe.funding;

import ch.etappe.kernel.Chf;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the Confederation pays from a day on.
 *
 * @param by who entered it; null for what came with the portal
 * @param withdrawn whether it was taken back
 */
public record FlatRate(
        FlatRateId id,
        RateKind kind,
        Chf amount,
        LocalDate from,
        String legalBasis,
        @Nullable String by,
        boolean withdrawn)
        implements Serializable {

    /** Whether the canton entered it and may take it back. */
    public boolean isWithdrawable() {
        return by != null && !withdrawn;
    }
}
