package ch.etappe.billing;

import ch.etappe.kernel.Chf;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.UUID;

/**
 * What a provider has not charged yet to a region for a month.
 *
 * @param region its id
 * @param people approvals, one a person and course
 */
public record OpenMonth(YearMonth month, UUID region, String regionName, Chf amount, int people)
        implements Serializable {

    OpenMonth plus(OpenMonth other) {
        return new OpenMonth(month, region, regionName, amount.plus(other.amount), people + other.people);
    }
}
