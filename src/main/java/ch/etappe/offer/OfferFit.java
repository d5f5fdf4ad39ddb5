package ch.etappe.offer;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.organisation.RegionId;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For whom an offer is.
 *
 * @param entryLevel language level to begin with; null where it does not matter
 * @param targetLevel level it leads to; null for other offers
 * @param stream null for both
 * @param minAge years, included; null for no limit
 * @param maxAge years, included; null for no limit
 * @param groups in their usual order; empty for all
 * @param regions empty for people from everywhere
 */
public record OfferFit(
        @Nullable CefrLevel entryLevel,
        @Nullable CefrLevel targetLevel,
        @Nullable LiteracyStream stream,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        List<TargetGroup> groups,
        List<RegionId> regions)
        implements Serializable {

    public static final OfferFit EVERYBODY = new OfferFit(null, null, null, null, null, List.of(), List.of());

    public OfferFit {
        groups = groups.stream().distinct().sorted().toList();
        regions = regions.stream()
                .distinct()
                .sorted(Comparator.comparing(region -> region.id().toString()))
                .toList();
    }
}
