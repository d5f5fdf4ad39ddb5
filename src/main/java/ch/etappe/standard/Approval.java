package ch.etappe.standard;

import ch.etappe.identity.UserId;
import ch.etappe.kernel.Refusal;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the association's release of a version has come: asked for, released once, released by a second person for
 * the same day, or returned.
 *
 * @param validFrom the day that the first release chose
 */
@Embeddable
record Approval(
        @Nullable UUID submittedBy,
        @Nullable Instant submittedAt,
        @Nullable LocalDate validFrom,
        @Nullable String returnReason,
        @Nullable UUID firstReleasedBy,
        @Nullable Instant firstReleasedAt,
        @Nullable UUID secondReleasedBy,
        @Nullable Instant secondReleasedAt) {

    static Approval asked(UserId by, Instant now) {
        return new Approval(by.id(), now, null, null, null, null, null, null);
    }

    /**
     * The first release chooses the day, the second confirms it; another day begins anew.
     *
     * @throws Refusal {@code standard.refusal.own-draft} for who asked, {@code standard.refusal.same-person} for who
     *     released it already
     */
    Approval release(UserId by, LocalDate from, Instant now) {
        if (by.id().equals(submittedBy)) {
            throw new Refusal("standard.refusal.own-draft");
        }
        if (firstReleasedBy == null || !from.equals(validFrom)) {
            return new Approval(submittedBy, submittedAt, from, null, by.id(), now, null, null);
        }
        if (by.id().equals(firstReleasedBy)) {
            throw new Refusal("standard.refusal.same-person");
        }
        return new Approval(submittedBy, submittedAt, from, null, firstReleasedBy, firstReleasedAt, by.id(), now);
    }

    Approval returned(String reason) {
        return new Approval(submittedBy, submittedAt, null, reason, null, null, null, null);
    }

    boolean isComplete() {
        return secondReleasedBy != null;
    }
}
