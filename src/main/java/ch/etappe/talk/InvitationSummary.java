package ch.etappe.talk;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One invitation in the history of a talk.
 *
 * @param attempt 1 for the first, 2 for the one after a no-show
 * @param municipality that invited
 * @param pageOpen whether the public page with the place still opens
 * @param invitedBy display name
 */
public record InvitationSummary(
        InvitationId id,
        int attempt,
        Instant at,
        Instant until,
        String place,
        String municipality,
        String language,
        @Nullable String interpreterLanguage,
        InvitationState state,
        boolean pageOpen,
        String invitedBy,
        Instant invitedAt)
        implements Serializable {

    public boolean isOpen() {
        return state == InvitationState.INVITED;
    }

    public boolean isOverAt(Instant now) {
        return isOpen() && !at.isAfter(now);
    }
}
