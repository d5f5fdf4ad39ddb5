package ch.etappe.funding;

import ch.etappe.kernel.Chf;
import ch.etappe.kernel.PriceUnit;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What was worked out when an approval began, and what it says about who decides. Never changed: a price that is corrected
 * later does not alter what somebody asked for.
 *
 * @param publicShare a unit, in Rappen
 * @param participantShare a unit, in Rappen
 * @param requestedAmount in Rappen
 * @param occupationMonths in all, this offer included; 0 for other offers
 * @param cantonal whether the offer says that only the canton approves it
 */
@Embeddable
record FrozenCosts(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        PriceUnit priceUnit,

        int quantity,
        long publicShare,
        long participantShare,
        long requestedAmount,
        int occupationMonths,
        boolean cantonal) {

    static FrozenCosts of(CostRequest request) {
        CostCalculation sum = request.calculation();
        return new FrozenCosts(
                sum.unit(),
                sum.quantity(),
                sum.publicShare().rappen(),
                sum.participantShare().rappen(),
                sum.amount().rappen(),
                request.occupationMonths(),
                request.cantonal());
    }

    Chf requested() {
        return new Chf(requestedAmount);
    }

    /** @param regionLimit above it the canton decides */
    Decider decider(Chf regionLimit) {
        return cantonal
                        || occupationMonths > Decider.OCCUPATION_MONTHS
                        || requested().compareTo(regionLimit) > 0
                ? Decider.CANTON
                : Decider.REGION;
    }
}
