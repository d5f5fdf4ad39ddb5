package ch.etappe.offer;

import ch.etappe.audit.AuditTrail;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.OfferAtWork.Held;
import ch.etappe.organisation.ProviderId;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a provider decides on its offers; what the canton decides is in {@link Offers} and {@link OfferRevisions}. */
@Service
@Transactional
@PreAuthorize("hasRole('PROVIDER')")
public class OfferPublishing {

    private final OfferAtWork atWork;
    private final AccreditedOnly accredited;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    OfferPublishing(
            OfferAtWork atWork, AccreditedOnly accredited, CurrentUser currentUser, AuditTrail audit, Clock clock) {
        this.atWork = atWork;
        this.accredited = accredited;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Hands the offer, or the change of one that is online, in to the canton. A second click changes nothing.
     *
     * @throws Refusal {@code offer.refusal.incomplete}, {@code offer.refusal.nothing-changed},
     *     {@code offer.refusal.not-a-draft} for one that has ended
     */
    public void handIn(OfferId offer) {
        Held held = atWork.own(offer);
        if (isWaiting(held)) {
            return;
        }
        if (held.offer().isOnline()) {
            held.revision()
                    .orElseThrow(() -> new Refusal("offer.refusal.nothing-changed"))
                    .submit(currentUser.id(), clock.instant());
            audit.did("offer-revision-submitted", "offer", offer.id(), null, null);
            return;
        }
        if (held.offer().state() == OfferState.RETURNED) {
            held.offer().rework();
        }
        held.offer().submit(clock.instant());
        audit.did("offer-submitted", "offer", offer.id(), null, null);
    }

    /**
     * Takes back what the canton has not decided on yet.
     *
     * @throws Refusal {@code offer.refusal.not-submitted} if it has
     */
    public void takeBack(OfferId offer) {
        Held held = atWork.own(offer);
        if (held.revision().isPresent()) {
            held.revision().get().takeBack();
        } else {
            held.offer().takeBack();
        }
        audit.did("offer-taken-back", "offer", offer.id(), null, null);
    }

    /** Takes no new people until it goes on; who is in it stays. A second click changes nothing. */
    public void suspend(OfferId offer) {
        Offer own = atWork.own(offer).offer();
        if (own.state() != OfferState.SUSPENDED) {
            own.suspend();
            audit.did("offer-suspended", "offer", offer.id(), null, null);
        }
    }

    /**
     * Takes new people again. A second click changes nothing.
     *
     * @throws Refusal {@code offer.refusal.not-accredited} while the provider is not accredited (BR20)
     */
    public void resume(OfferId offer) {
        Offer own = atWork.own(offer).offer();
        if (own.state() != OfferState.PUBLISHED) {
            accredited.require(new ProviderId(own.provider()));
            own.resume();
            audit.did("offer-resumed", "offer", offer.id(), null, null);
        }
    }

    /** Ends it for good, with the change that is open; who is in it stays. */
    public void archive(OfferId offer) {
        Held held = atWork.own(offer);
        if (held.offer().state() != OfferState.ARCHIVED) {
            held.offer().archive();
            held.revision().ifPresent(OfferRevision::discard);
            audit.did("offer-archived", "offer", offer.id(), null, null);
        }
    }

    /** BR20: what is online is still right. */
    public void confirm(OfferId offer) {
        atWork.own(offer).offer().confirm(clock.instant());
        audit.did("offer-confirmed", "offer", offer.id(), null, null);
    }

    private static boolean isWaiting(Held held) {
        return held.offer().state() == OfferState.SUBMITTED
                || held.revision()
                        .filter(revision -> revision.state() == RevisionState.SUBMITTED)
                        .isPresent();
    }
}
