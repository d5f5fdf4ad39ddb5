package ch.etappe.handover;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.RegionId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One hand-over: DRAFT, REQUESTED, then ACCEPTED and COMPLETED, or REJECTED, or WITHDRAWN before that. */
@Entity
class Handover {

    @Id
    private UUID id;

    private UUID dossierId;

    private UUID fromRegionId;

    private UUID toRegionId;

    private UUID fromId;

    private @Nullable UUID toId;

    @Enumerated(EnumType.STRING)
    private HandoverState state;

    private boolean moved;

    private @Nullable String reason;

    private Instant createdAt;

    private @Nullable UUID requestedBy;

    private @Nullable Instant requestedAt;

    private @Nullable UUID decidedBy;

    private @Nullable Instant decidedAt;

    private @Nullable String decisionReason;

    private @Nullable Instant completedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Handover() {}

    /** @param colleague for a hand-over within the region; null for another region, which names somebody itself */
    Handover(
            DossierId dossier,
            RegionId from,
            UserId responsible,
            RegionId to,
            @Nullable UserId colleague,
            boolean moved,
            Instant now) {
        this.id = HandoverId.next().id();
        this.dossierId = dossier.id();
        this.fromRegionId = from.id();
        this.fromId = responsible.id();
        this.toRegionId = to.id();
        this.toId = colleague == null ? null : colleague.id();
        this.state = HandoverState.DRAFT;
        this.moved = moved;
        this.createdAt = now;
    }

    /** @throws Refusal {@code handover.refusal.asked-already} */
    void request(UserId by, String why, Instant now) {
        if (state != HandoverState.DRAFT) {
            throw new Refusal("handover.refusal.asked-already");
        }
        state = HandoverState.REQUESTED;
        reason = why;
        requestedBy = by.id();
        requestedAt = now;
    }

    /** @throws Refusal {@code handover.refusal.decided} if somebody was first */
    void accept(UserId by, UserId responsible, boolean nothingLeft, Instant now) {
        decide(HandoverState.ACCEPTED, by, now);
        toId = responsible.id();
        if (nothingLeft) {
            complete(now);
        }
    }

    /** @throws Refusal {@code handover.refusal.decided} if somebody was first */
    void reject(UserId by, String why, Instant now) {
        decide(HandoverState.REJECTED, by, now);
        decisionReason = why;
    }

    /** @throws Refusal {@code handover.refusal.decided} if the other side was first */
    void withdraw(UserId by, Instant now) {
        if (state == HandoverState.WITHDRAWN) {
            return;
        }
        if (!isOpen()) {
            throw new Refusal("handover.refusal.decided");
        }
        state = HandoverState.WITHDRAWN;
        decidedBy = by.id();
        decidedAt = now;
    }

    /** The person moved on before anybody asked. */
    void redirect(RegionId to) {
        toRegionId = to.id();
    }

    void complete(Instant now) {
        if (state == HandoverState.ACCEPTED) {
            state = HandoverState.COMPLETED;
            completedAt = now;
        }
    }

    private void decide(HandoverState decision, UserId by, Instant now) {
        if (state != HandoverState.REQUESTED) {
            throw new Refusal("handover.refusal.decided");
        }
        state = decision;
        decidedBy = by.id();
        decidedAt = now;
    }

    boolean isOpen() {
        return state == HandoverState.DRAFT || state == HandoverState.REQUESTED;
    }

    boolean isDraftOfAMove() {
        return moved && state == HandoverState.DRAFT;
    }

    HandoverId id() {
        return new HandoverId(id);
    }

    DossierId dossier() {
        return new DossierId(dossierId);
    }

    RegionId from() {
        return new RegionId(fromRegionId);
    }

    RegionId to() {
        return new RegionId(toRegionId);
    }

    Optional<UserId> colleague() {
        return fromRegionId.equals(toRegionId) ? Optional.ofNullable(toId).map(UserId::new) : Optional.empty();
    }

    HandoverState state() {
        return state;
    }
}
