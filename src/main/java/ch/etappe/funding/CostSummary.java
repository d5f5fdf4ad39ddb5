package ch.etappe.funding;

import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.LocalizedText;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One cost approval in a list.
 *
 * @param person name as offices write it; null for the canton, which decides without names
 * @param granted null until somebody granted something
 * @param requestedAt null for a draft
 * @param decider who decides; null for a draft
 * @param ended whether its seat is over, or the person pays
 */
public record CostSummary(
        CostApprovalId id,
        UUID seat,
        DossierId dossier,
        @Nullable String person,
        String region,
        LocalizedText title,
        String provider,
        Chf requested,
        @Nullable Chf granted,
        CostBearer bearer,
        LocalDate validTo,
        ApprovalState state,
        @Nullable Instant requestedAt,
        @Nullable Decider decider,
        boolean ended)
        implements Serializable {

    /** What tells cases apart where names are not shown. */
    public String dossierNumber() {
        return EntrySummary.number(dossier.id());
    }
}
