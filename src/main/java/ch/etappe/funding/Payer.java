package ch.etappe.funding;

import ch.etappe.kernel.BfsNumber;
import ch.etappe.organisation.RegionId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Whose money it is: one of the canton's purposes, the social assistance of a region, a municipality.
 *
 * @param region of {@link CostBearer#SOCIAL_ASSISTANCE_REGION} only
 * @param municipality of {@link CostBearer#MUNICIPALITY} only
 */
public record Payer(
        CostBearer bearer,
        @Nullable RegionId region,
        @Nullable BfsNumber municipality) implements Serializable {

    public Payer {
        if (!bearer.hasFund()
                || (bearer == CostBearer.SOCIAL_ASSISTANCE_REGION) != (region != null)
                || (bearer == CostBearer.MUNICIPALITY) != (municipality != null)) {
            throw new IllegalArgumentException("No fund of " + bearer);
        }
    }

    /** @param bearer one of the canton's */
    public static Payer canton(CostBearer bearer) {
        return new Payer(bearer, null, null);
    }

    public static Payer region(RegionId region) {
        return new Payer(CostBearer.SOCIAL_ASSISTANCE_REGION, region, null);
    }

    public static Payer municipality(BfsNumber municipality) {
        return new Payer(CostBearer.MUNICIPALITY, null, municipality);
    }
}
