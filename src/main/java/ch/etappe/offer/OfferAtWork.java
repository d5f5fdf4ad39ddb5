package ch.etappe.offer;

import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An offer and what is to replace it, held by this transaction so that two acts on it come one after the other. */
@Component
class OfferAtWork {

    private final OfferRepository offers;
    private final OfferRevisionRepository revisions;
    private final CurrentUser currentUser;

    OfferAtWork(OfferRepository offers, OfferRevisionRepository revisions, CurrentUser currentUser) {
        this.offers = offers;
        this.revisions = revisions;
        this.currentUser = currentUser;
    }

    /** @throws NotFound for an unknown offer and for one of another provider */
    Held own(OfferId offer) {
        Held held = any(offer);
        if (!held.offer()
                .provider()
                .equals(currentUser.scope(Scope.Provider.class).id())) {
            throw new NotFound();
        }
        return held;
    }

    Held any(OfferId offer) {
        Offer found = offers.reserve(offer.id()).orElseThrow(NotFound::new);
        return new Held(found, revisions.open(offer.id()));
    }

    /** @param revision the open one */
    record Held(Offer offer, Optional<OfferRevision> revision) {

        OfferVersions versions() {
            return new OfferVersions(
                    offer.version(), revision.map(OfferRevision::version).orElse(OfferVersions.NONE));
        }
    }
}
