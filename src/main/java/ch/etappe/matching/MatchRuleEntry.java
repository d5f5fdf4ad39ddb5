package ch.etappe.matching;

import ch.etappe.kernel.TargetGroup;
import ch.etappe.offer.OfferCategory;
import ch.etappe.organisation.Dated;
import ch.etappe.organisation.SettingEntry;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom a kind of offer is from a day on, until the next entry of that kind holds.
 *
 * @param groups empty for all
 * @param reason null where it came with the portal
 * @param setBy null where it came with the portal
 */
public record MatchRuleEntry(
        UUID id,
        OfferCategory category,
        LocalDate from,
        @Nullable Integer fromAge,
        @Nullable Integer toAge,
        Set<TargetGroup> groups,
        boolean intensive,
        boolean occupation,
        String source,
        @Nullable String reason,
        @Nullable String setBy,
        Instant setAt,
        SettingEntry.@Nullable Withdrawal withdrawn)
        implements Dated, Serializable {

    @Override
    public boolean stands() {
        return withdrawn == null;
    }
}
