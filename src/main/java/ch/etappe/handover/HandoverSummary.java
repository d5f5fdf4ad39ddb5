package ch.etappe.handover;

import ch.etappe.dossier.DossierId;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over as lists show it.
 *
 * @param person name as offices write it
 * @param from who was responsible when it was prepared
 * @param to the colleague, or who became responsible; null while another region has not named anybody
 * @param moved whether it began by itself because the person moved
 * @param decidedBy who accepted, rejected or withdrew it
 * @param giving whether the account stands on the side that gives; false on the other. Within a region both are true
 * @param receiving whether the account may decide on it
 */
public record HandoverSummary(
        HandoverId id,
        DossierId dossier,
        String person,
        String fromRegion,
        String toRegion,
        String from,
        @Nullable UUID toId,
        @Nullable String to,
        HandoverState state,
        boolean moved,
        @Nullable String reason,
        Instant createdAt,
        @Nullable Instant requestedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        boolean giving,
        boolean receiving)
        implements Serializable {

    public boolean isWithinRegion() {
        return fromRegion.equals(toRegion);
    }
}
