package ch.etappe.offer;

import ch.etappe.audit.AuditTrail;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.OfferAtWork.Held;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The canton decides on changes of offers that are online. */
@Service
@Transactional
@PreAuthorize("hasRole('CANTON')")
public class OfferRevisions {

    private final OfferAtWork atWork;
    private final OfferCommentRows comments;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    OfferRevisions(
            OfferAtWork atWork, OfferCommentRows comments, CurrentUser currentUser, AuditTrail audit, Clock clock) {
        this.atWork = atWork;
        this.comments = comments;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is online beside what is to replace it; empty if the provider has handed in no change.
     *
     * @throws NotFound for an unknown offer
     */
    public Optional<RevisionSheet> waiting(OfferId offer) {
        Held held = atWork.any(offer);
        return held.revision()
                .filter(revision -> revision.state() == RevisionState.SUBMITTED)
                .map(revision -> new RevisionSheet(
                        revision.number(),
                        revision.submittedAt(),
                        held.offer().content(),
                        revision.content(),
                        OfferField.materialChanges(held.offer().content(), revision.content()),
                        revision.version()));
    }

    /**
     * Puts the change online in place of the old text. What people were promised before stays: approvals that were given
     * keep their price.
     *
     * @param seen from {@link RevisionSheet#version()}
     * @throws org.springframework.dao.OptimisticLockingFailureException if it was changed or decided meanwhile
     * @throws Refusal {@code offer.refusal.not-submitted}
     */
    public void release(OfferId offer, long seen) {
        Held held = atWork.any(offer);
        OfferRevision revision = open(held);
        revision.release(seen, currentUser.id(), clock.instant());
        held.offer().replace(revision.content(), clock.instant());
        comments.settle(offer);
        audit.did("offer-revision-released", "offer", offer.id(), null, null);
    }

    /**
     * Sends the change back; the old text stays online.
     *
     * @param seen from {@link RevisionSheet#version()}
     * @throws org.springframework.dao.OptimisticLockingFailureException if it was changed or decided meanwhile
     * @throws Refusal {@code offer.refusal.reason-missing}, {@code offer.refusal.not-submitted}
     */
    public void sendBack(OfferId offer, long seen, String reason) {
        open(atWork.any(offer)).sendBack(seen, reason, currentUser.id(), clock.instant());
        audit.did("offer-revision-returned", "offer", offer.id(), null, null);
    }

    private static OfferRevision open(Held held) {
        return held.revision().orElseThrow(() -> new Refusal("offer.refusal.not-submitted"));
    }
}
