package ch.etappe.enrolment;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.OfferCategory;
import ch.etappe.offer.Offers;
import ch.etappe.offer.RunSummary;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases around a dossier's seats. One public method is one transaction and one thing a person wants. */
@Service
@Transactional
public class Enrolments {

    private static final String BOOKS = "hasRole('CASEWORKER')";
    private static final String LOOKS = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";
    private static final String READS = "hasAnyRole('CASEWORKER', 'REGION_LEAD', 'REFUGEE')";

    private final Seats seats;
    private final EnrolmentPages pages;
    private final RunPages runs;
    private final Offers offers;
    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final Clock clock;

    Enrolments(
            Seats seats,
            EnrolmentPages pages,
            RunPages runs,
            Offers offers,
            DossierAccess access,
            CurrentUser currentUser,
            Clock clock) {
        this.seats = seats;
        this.pages = pages;
        this.runs = runs;
        this.offers = offers;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Takes a seat, or joins the waiting list of a full run. Who asks twice gets the enrolment that exists.
     *
     * @return {@code APPROVED} with a seat that the provider confirms, {@code WAITLISTED}, or what there was already
     * @throws NotFound for a dossier out of reach or a run that is not published
     * @throws Refusal {@code offer.refusal.run-closed}, {@code enrolment.refusal.needs-cost-approval},
     *     {@code enrolment.refusal.two-intensive-courses}, {@code dossier.refusal.closed}
     */
    @PreAuthorize(BOOKS)
    public EnrolmentSummary request(CourseRunId run, DossierId dossier) {
        requireWriting(dossier);
        Optional<EnrolmentSummary> existing = pages.active(run, dossier);
        if (existing.isPresent()) {
            return existing.get();
        }
        access.requireOpen(dossier);
        requireFit(offers.bookable(run), dossier);
        Roster roster = seats.reserve(run);
        boolean fresh = roster.activeOf(dossier).isEmpty();
        Enrolment enrolment = roster.request(dossier, 0, currentUser.id(), clock.instant());
        if (fresh) {
            seats.keep(roster);
            seats.trace("seat-requested", enrolment, null);
        }
        return pages.one(enrolment.id()).orElseThrow(NotFound::new);
    }

    /**
     * Gives a seat or a place on the waiting list back; the first who waits moves up. A second click changes nothing.
     *
     * @throws NotFound for an unknown enrolment and for one of a dossier out of reach
     * @throws Refusal {@code enrolment.refusal.attending}, {@code enrolment.refusal.over}
     */
    @PreAuthorize(BOOKS)
    public void withdraw(EnrolmentId id) {
        EnrolmentSummary before = pages.one(id).orElseThrow(NotFound::new);
        requireWriting(before.dossier());
        if (before.state() == EnrolmentState.WITHDRAWN) {
            return;
        }
        Roster roster = seats.reserve(before.run().id());
        Enrolment leaving = roster.require(id);
        List<Enrolment> lucky = roster.withdraw(id, clock.instant());
        seats.keep(roster);
        seats.trace("seat-withdrawn", leaving, null);
        seats.traceMovedUp(lucky);
    }

    /**
     * What goes on first, then newest first.
     *
     * @throws NotFound for a dossier out of reach, or if the role may not read enrolments
     */
    @PreAuthorize(READS)
    @Transactional(readOnly = true)
    public List<EnrolmentSummary> of(DossierId dossier) {
        access.require(dossier);
        if (!access.may(DataCategory.ENROLMENT)) {
            throw new NotFound();
        }
        return pages.of(dossier);
    }

    /** Published runs that take people: those with free seats first, the next to begin before later ones. */
    @PreAuthorize(LOOKS)
    @Transactional(readOnly = true)
    public List<BookableRun> bookable(RunQuery query, int offset, int limit) {
        return runs.page(query, Dates.dayOf(clock.instant()), offset, limit);
    }

    /** Of these runs the ones that take people, in any order. */
    @PreAuthorize(LOOKS)
    @Transactional(readOnly = true)
    public List<BookableRun> bookable(Collection<CourseRunId> wanted) {
        return runs.these(wanted);
    }

    @PreAuthorize(LOOKS)
    @Transactional(readOnly = true)
    public int countBookable(RunQuery query) {
        return runs.count(query, Dates.dayOf(clock.instant()));
    }

    private void requireWriting(DossierId dossier) {
        access.require(dossier);
        if (!access.mayWrite(DataCategory.ENROLMENT)) {
            throw new NotFound();
        }
    }

    /** Two intensive courses at once are too much for anybody. Until costs can be approved here, such runs wait. */
    private void requireFit(RunSummary run, DossierId dossier) {
        if (run.needsCostApproval()) {
            throw new Refusal("enrolment.refusal.needs-cost-approval");
        }
        if (run.category() == OfferCategory.LANGUAGE_INTENSIVE
                && pages.holdsSeatAtTheSameTime(dossier, run, OfferCategory.LANGUAGE_INTENSIVE)) {
            throw new Refusal("enrolment.refusal.two-intensive-courses");
        }
    }
}
