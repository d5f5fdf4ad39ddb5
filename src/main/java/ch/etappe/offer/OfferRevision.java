package ch.etappe.offer;

import ch.etappe.identity.UserId;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** What is to replace an offer that is online; the old text stays until the canton has released it. */
@Entity
class OfferRevision {

    @Id
    private UUID id;

    private UUID offerId;

    private int number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RevisionState state;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private OfferContent content;

    private UUID createdBy;

    private Instant createdAt;

    private @Nullable UUID submittedBy;

    private @Nullable Instant submittedAt;

    private @Nullable UUID decidedBy;

    private @Nullable Instant decidedAt;

    private @Nullable String returnReason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected OfferRevision() {}

    /** A draft. */
    OfferRevision(OfferId offer, int number, OfferContent content, UserId by, Instant now) {
        this.id = Ids.next();
        this.offerId = offer.id();
        this.number = number;
        this.content = content;
        this.createdBy = by.id();
        this.createdAt = now;
        this.state = RevisionState.DRAFT;
    }

    /** What came back is a draft again as soon as somebody writes on it. */
    void write(OfferContent changed) {
        require("offer.refusal.not-a-draft", RevisionState.DRAFT, RevisionState.RETURNED);
        state = RevisionState.DRAFT;
        content = changed;
    }

    /** @throws Refusal {@code offer.refusal.not-a-draft}, {@code offer.refusal.incomplete} */
    void submit(UserId by, Instant now) {
        require("offer.refusal.not-a-draft", RevisionState.DRAFT, RevisionState.RETURNED);
        PublishChecklist.require(content);
        state = RevisionState.SUBMITTED;
        submittedBy = by.id();
        submittedAt = now;
        returnReason = null;
    }

    void takeBack() {
        require("offer.refusal.not-submitted", RevisionState.SUBMITTED);
        state = RevisionState.DRAFT;
    }

    /** @param seen version that the decision was made on */
    void sendBack(long seen, String reason, UserId by, Instant now) {
        if (reason.isBlank()) {
            throw new Refusal("offer.refusal.reason-missing");
        }
        decide(seen, RevisionState.RETURNED, by, now);
        returnReason = reason.strip();
    }

    /**
     * @param seen version that the decision was made on
     * @throws OptimisticLockingFailureException if it was changed meanwhile
     * @throws Refusal {@code offer.refusal.not-submitted}
     */
    void release(long seen, UserId by, Instant now) {
        decide(seen, RevisionState.RELEASED, by, now);
    }

    void discard() {
        require("offer.refusal.not-a-draft", RevisionState.DRAFT, RevisionState.SUBMITTED, RevisionState.RETURNED);
        state = RevisionState.DISCARDED;
    }

    private void decide(long seen, RevisionState decision, UserId by, Instant now) {
        if (version() != seen) {
            throw new OptimisticLockingFailureException("Revision was changed meanwhile");
        }
        require("offer.refusal.not-submitted", RevisionState.SUBMITTED);
        state = decision;
        decidedBy = by.id();
        decidedAt = now;
    }

    private void require(String otherwise, RevisionState... possible) {
        if (!List.of(possible).contains(state)) {
            throw new Refusal(otherwise);
        }
    }

    boolean isWritten() {
        return state == RevisionState.DRAFT || state == RevisionState.RETURNED;
    }

    RevisionState state() {
        return state;
    }

    OfferContent content() {
        return content;
    }

    int number() {
        return number;
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }
}
