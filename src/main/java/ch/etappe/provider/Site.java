package ch.etappe.provider;

import ch.etappe.organisation.SiteId;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a provider works.
 *
 * @param point where it lies; null where neither the provider nor anybody for its place has said it
 * @param closedOn from this day on no new runs; null while it is open
 * @param version to be given back with a change
 */
public record Site(
        SiteId id,
        SiteForm form,
        @Nullable Point point,
        @Nullable LocalDate closedOn,
        long version) implements Serializable {

    /** @param approximate true for the middle of the place, good to about a kilometre */
    public record Point(BigDecimal latitude, BigDecimal longitude, boolean approximate) implements Serializable {}

    public boolean isOpen() {
        return closedOn == null;
    }
}
