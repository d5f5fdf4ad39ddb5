package ch.etappe.offer;

import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.OfferAtWork.Held;
import ch.etappe.organisation.Problem;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A provider writes its offers. A draft is changed where it is; of an offer that is online a change becomes a revision,
 * except whom to ask, which changes at once.
 */
@Service
@Transactional
@PreAuthorize("hasRole('PROVIDER')")
public class OfferEditing {

    private final OfferAtWork atWork;
    private final OfferRepository offers;
    private final OfferRevisionRepository revisions;
    private final OfferPages pages;
    private final OfferCommentRows comments;
    private final CurrentUser currentUser;
    private final Clock clock;

    OfferEditing(
            OfferAtWork atWork,
            OfferRepository offers,
            OfferRevisionRepository revisions,
            OfferPages pages,
            OfferCommentRows comments,
            CurrentUser currentUser,
            Clock clock) {
        this.atWork = atWork;
        this.offers = offers;
        this.revisions = revisions;
        this.pages = pages;
        this.comments = comments;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @throws NotFound for an unknown offer and for one of another provider */
    public OfferDraft open(OfferId offer) {
        return draft(atWork.own(offer));
    }

    /**
     * A new draft.
     *
     * @throws Refusal the first of {@link OfferForm#problems()}
     */
    public OfferId begin(OfferForm form) {
        Problem.refuse(form.problems());
        OfferId id = OfferId.next();
        offers.save(new Offer(id, provider(), form.content(null).orElseThrow()));
        return id;
    }

    /**
     * A new draft with the texts of one of the provider's own in all languages, as it is online; without runs.
     *
     * @param title what the copy is called, so that the two can be told apart
     */
    public OfferId copy(OfferId offer, String title) {
        OfferContent content = atWork.own(offer).offer().content();
        OfferId id = OfferId.next();
        offers.save(new Offer(id, provider(), content.withTexts(content.texts().called(title))));
        return id;
    }

    /**
     * Keeps what was written. Nothing that is online changes but whom to ask; a change that was taken back again gives
     * its revision up.
     *
     * @param seen from {@link OfferDraft#versions()}
     * @throws OfferChanged if somebody else saved meanwhile
     * @throws Refusal the first of {@link OfferForm#problems()}, {@code offer.refusal.not-a-draft} for what the canton
     *     has before it and for what has ended
     */
    public void save(OfferId offer, OfferVersions seen, OfferForm form) {
        Held held = atWork.own(offer);
        if (!held.versions().equals(seen)) {
            throw new OfferChanged(draft(held));
        }
        Problem.refuse(form.problems());
        OfferContent changed = form.content(latest(held)).orElseThrow();
        if (held.offer().isOnline()) {
            revise(held, changed);
        } else {
            write(held.offer(), changed);
        }
    }

    /** Gives up a change that is not online yet. */
    public void discard(OfferId offer) {
        atWork.own(offer).revision().orElseThrow(NotFound::new).discard();
    }

    private static void write(Offer offer, OfferContent changed) {
        if (offer.state() == OfferState.RETURNED) {
            offer.rework();
        }
        offer.write(changed);
    }

    private void revise(Held held, OfferContent changed) {
        Offer offer = held.offer();
        if (!offer.content().contact().equals(changed.contact())) {
            offer.reach(changed.contact());
        }
        boolean differs = !OfferField.materialChanges(offer.content(), changed).isEmpty();
        if (held.revision().isPresent()) {
            OfferRevision revision = held.revision().get();
            if (differs) {
                revision.write(changed);
            } else {
                revision.discard();
            }
        } else if (differs) {
            int number = revisions.lastNumber(offer.id().id()) + 1;
            revisions.save(new OfferRevision(offer.id(), number, changed, currentUser.id(), clock.instant()));
        }
    }

    private static OfferContent latest(Held held) {
        OfferContent live = held.offer().content();
        return held.revision()
                .map(revision -> revision.content().withContact(live.contact()))
                .orElse(live);
    }

    private OfferDraft draft(Held held) {
        Offer offer = held.offer();
        OfferContent latest = latest(held);
        OfferSummary summary = pages.summary(offer.id());
        List<OfferField> changed =
                held.revision().isPresent() ? OfferField.materialChanges(offer.content(), latest) : List.of();
        return new OfferDraft(
                offer.id(),
                summary.provider(),
                offer.state(),
                OfferForm.of(latest),
                held.revision().map(OfferRevision::state).orElse(null),
                changed,
                held.revision().map(OfferRevision::returnReason).orElse(offer.returnReason()),
                comments.open(offer.id()),
                summary.runs(),
                summary.confirmedAt(),
                summary.stale(),
                held.versions());
    }

    private UUID provider() {
        return currentUser.scope(Scope.Provider.class).id();
    }
}
