package ch.etappe.offer;

import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.OfferPages.Reach;
import ch.etappe.organisation.ProviderId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases around the catalogue. */
@Service
@Transactional(readOnly = true)
public class Offers {

    private static final String IS_CANTON = "hasRole('CANTON')";
    private static final String IS_PROVIDER = "hasRole('PROVIDER')";

    private final OfferRepository offers;
    private final OfferPages pages;
    private final AccreditedOnly accredited;
    private final OfferCommentRows comments;
    private final StaleOffers stale;
    private final BookingTerms terms;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    Offers(
            OfferRepository offers,
            OfferPages pages,
            AccreditedOnly accredited,
            OfferCommentRows comments,
            StaleOffers stale,
            BookingTerms terms,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.offers = offers;
        this.pages = pages;
        this.accredited = accredited;
        this.comments = comments;
        this.stale = stale;
        this.terms = terms;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Offers, and changes of offers, that wait for the canton, longest waiting first.
     *
     * @param text words of title, provider or town; blank for all
     */
    @PreAuthorize(IS_CANTON)
    public List<OfferSummary> submitted(String text, int offset, int limit) {
        return pages.page(waiting(), text, offset, limit);
    }

    @PreAuthorize(IS_CANTON)
    public int countSubmitted(String text) {
        return pages.count(waiting(), text);
    }

    /** The provider's own offers in every state. */
    @PreAuthorize(IS_PROVIDER)
    public List<OfferSummary> mine(String text, int offset, int limit) {
        return pages.page(own(), text, offset, limit);
    }

    @PreAuthorize(IS_PROVIDER)
    public int countMine(String text) {
        return pages.count(own(), text);
    }

    /** How many of the provider's published offers nobody has confirmed for too long (BR20). */
    @PreAuthorize(IS_PROVIDER)
    public int countMineToConfirm() {
        return pages.count(ofOwn(OfferState.PUBLISHED).confirmedBefore(stale.limit()), "");
    }

    /** Offers that are online although nobody has confirmed them for too long (BR20). */
    @PreAuthorize(IS_CANTON)
    public List<OfferSummary> stale(String text, int offset, int limit) {
        return pages.page(longUnconfirmed(), text, offset, limit);
    }

    @PreAuthorize(IS_CANTON)
    public int countStale(String text) {
        return pages.count(longUnconfirmed(), text);
    }

    /** The provider's own that the canton has sent back, or a change of which it has. */
    @PreAuthorize(IS_PROVIDER)
    public int countReturned() {
        return pages.count(ofOwn(OfferState.RETURNED).orChanged(RevisionState.RETURNED), "");
    }

    /**
     * One offer as the account may see it: the canton what was handed in, a provider its own, everybody else
     * what is published.
     *
     * @throws NotFound for an unknown offer and for one out of sight
     */
    @PreAuthorize("isAuthenticated()")
    public OfferDetail detail(OfferId offer) {
        return pages.one(visible(), offer);
    }

    /**
     * The run, if people can be booked on it today.
     *
     * @throws NotFound if its offer is not published
     * @throws Refusal {@code offer.refusal.run-closed} if it takes nobody any more, {@code offer.refusal.not-accredited}
     *     once the provider's accreditation has ended (BR20), {@code offer.refusal.registration-over} after its last
     *     day for requests
     */
    @PreAuthorize("isAuthenticated()")
    public RunSummary bookable(CourseRunId run) {
        RunSummary summary = pages.published(run).orElseThrow(NotFound::new);
        LocalDate today = Dates.dayOf(clock.instant());
        if (summary.state() != RunState.OPEN || summary.timetable().endsOn().isBefore(today)) {
            throw new Refusal("offer.refusal.run-closed");
        }
        requireAccredited(run);
        if (terms.of(run).isClosed(today)) {
            throw new Refusal("offer.refusal.registration-over");
        }
        return summary;
    }

    /**
     * For a seat that somebody was offered before and takes now. Other than in {@link #bookable} it does not matter
     * whether the last day for requests is over.
     *
     * @throws Refusal {@code offer.refusal.not-accredited} once the provider's accreditation has ended (BR20),
     *     {@code offer.refusal.run-closed} while the offer is suspended, and after its end
     */
    @PreAuthorize("isAuthenticated()")
    public void requireTaking(CourseRunId run) {
        requireAccredited(run);
        if (pages.published(run).isEmpty()) {
            throw new Refusal("offer.refusal.run-closed");
        }
    }

    /**
     * Publishes; from now on the offer's runs can be booked. A second click changes nothing.
     *
     * @param seen version from {@link OfferDetail#version()}
     * @throws org.springframework.dao.OptimisticLockingFailureException if it was decided otherwise meanwhile
     * @throws Refusal {@code offer.refusal.not-submitted}, {@code offer.refusal.not-accredited} while the provider is
     *     not accredited (BR20)
     */
    @PreAuthorize(IS_CANTON)
    @Transactional
    public void publish(OfferId offer, long seen) {
        Offer waiting = reserved(offer);
        if (waiting.publish(seen, clock.instant())) {
            accredited.require(new ProviderId(waiting.provider()));
            comments.settle(offer);
            audit.did("offer-published", "offer", offer.id(), null, null);
        }
    }

    /**
     * Sends back to the provider with what must change.
     *
     * @param seen version from {@link OfferDetail#version()}
     * @throws org.springframework.dao.OptimisticLockingFailureException if it was decided otherwise meanwhile
     * @throws Refusal {@code offer.refusal.reason-missing}, {@code offer.refusal.not-submitted}
     */
    @PreAuthorize(IS_CANTON)
    @Transactional
    public void sendBack(OfferId offer, long seen, String reason) {
        if (reserved(offer).sendBack(seen, reason)) {
            audit.did("offer-returned", "offer", offer.id(), null, null);
        }
    }

    private void requireAccredited(CourseRunId run) {
        accredited.require(pages.providerOf(run).orElseThrow(NotFound::new));
    }

    private Offer reserved(OfferId offer) {
        return offers.reserve(offer.id()).orElseThrow(NotFound::new);
    }

    private static Reach waiting() {
        return Reach.of(null, OfferState.SUBMITTED).orChanged(RevisionState.SUBMITTED);
    }

    private Reach longUnconfirmed() {
        return Reach.of(null, OfferState.PUBLISHED).confirmedBefore(stale.limit());
    }

    private Reach own() {
        return ofOwn(OfferState.values());
    }

    private Reach ofOwn(OfferState... states) {
        return Reach.of(currentUser.scope(Scope.Provider.class).id(), states);
    }

    private Reach visible() {
        return switch (currentUser.role()) {
            case PROVIDER -> own();
            case CANTON ->
                Reach.of(
                        null,
                        OfferState.SUBMITTED,
                        OfferState.RETURNED,
                        OfferState.PUBLISHED,
                        OfferState.SUSPENDED,
                        OfferState.ARCHIVED);
            case REFUGEE, CASEWORKER, REGION_LEAD, MUNICIPALITY, ASSOCIATION, ADMIN ->
                Reach.of(null, OfferState.PUBLISHED);
        };
    }
}
