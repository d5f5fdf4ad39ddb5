package ch.etappe.offer;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer on its provider's desk.
 *
 * @param form as it was written last: the open revision where there is one, else the offer itself
 * @param revision where a change of an offer stands that is online; null without one
 * @param changed fields of which the revision differs from what is online
 * @param reason why the canton sent it, or its change, back; null if it did not
 * @param runs how many the offer has
 * @param stale whether nobody has said for too long that it is right (BR20)
 */
public record OfferDraft(
        OfferId id,
        String provider,
        OfferState state,
        OfferForm form,
        @Nullable RevisionState revision,
        List<OfferField> changed,
        @Nullable String reason,
        List<OfferComment> comments,
        int runs,
        @Nullable Instant confirmedAt,
        boolean stale,
        OfferVersions versions)
        implements Serializable {

    /** What the canton has before it, or what has ended, is read only. */
    public boolean isWritable() {
        return switch (state) {
            case DRAFT, RETURNED -> true;
            case PUBLISHED, SUSPENDED -> revision != RevisionState.SUBMITTED;
            case SUBMITTED, ARCHIVED -> false;
        };
    }

    public boolean isOnline() {
        return state == OfferState.PUBLISHED || state == OfferState.SUSPENDED;
    }

    /** Whether the canton has it before it. */
    public boolean isWaiting() {
        return state == OfferState.SUBMITTED || revision == RevisionState.SUBMITTED;
    }

    /** Whether there is something that the canton has not read yet. */
    public boolean canBeHandedIn() {
        return isWritable() && (!isOnline() || revision != null);
    }
}
