package ch.etappe.enrolment;

import ch.etappe.enrolment.RosterPages.Placement;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.Offers;
import ch.etappe.offer.RunSummary;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A provider moves its people between its own runs of the same offer. */
@Service
@Transactional
public class RosterMoves {

    private static final String IS_PROVIDER = "hasRole('PROVIDER')";
    private static final int MOST_TARGETS = 20;

    private final Seats seats;
    private final Transfers transfers;
    private final SeatRules rules;
    private final RosterPages pages;
    private final EnrolmentPages enrolments;
    private final CourseMessages messages;
    private final Offers offers;
    private final CurrentUser currentUser;
    private final Clock clock;

    RosterMoves(
            Seats seats,
            Transfers transfers,
            SeatRules rules,
            RosterPages pages,
            EnrolmentPages enrolments,
            CourseMessages messages,
            Offers offers,
            CurrentUser currentUser,
            Clock clock) {
        this.seats = seats;
        this.transfers = transfers;
        this.rules = rules;
        this.pages = pages;
        this.enrolments = enrolments;
        this.messages = messages;
        this.offers = offers;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Where people of this run can be moved: own runs of the same offer with a free seat. Empty for a foreign run. */
    @PreAuthorize(IS_PROVIDER)
    @Transactional(readOnly = true)
    public List<ProviderRun> targets(CourseRunId run) {
        return pages.alike(provider(), run, Dates.dayOf(clock.instant()), MOST_TARGETS);
    }

    /**
     * Moves somebody who has or asks for a seat onto a free one of another run. Who was confirmed is confirmed there, as
     * it is the provider who moves, unless the approval of the costs does not cover the other run and is asked for anew.
     * The person is told. A second click changes nothing.
     *
     * @return how it stands on the other run
     * @throws NotFound for an unknown enrolment or run, for one of another provider, and for a run of another offer
     * @throws Refusal {@code enrolment.refusal.run-full}, {@code enrolment.refusal.not-movable},
     *     {@code enrolment.refusal.already-there}, {@code enrolment.refusal.over}, {@code offer.refusal.run-closed};
     *     {@code enrolment.refusal.ask-caseworker} if a rule is against it, which is no business of a provider
     */
    @InTurn
    @PreAuthorize(IS_PROVIDER)
    public EnrolmentState move(EnrolmentId id, CourseRunId to) {
        seats.hold(placement(id).dossier());
        Placement place = placement(id);
        if (!pages.areAlike(provider(), place.run(), to)) {
            throw new NotFound();
        }
        if (place.state() == EnrolmentState.TRANSFERRED) {
            return enrolments
                    .active(to, place.dossier())
                    .map(EnrolmentSummary::state)
                    .orElseThrow(() -> new Refusal("enrolment.refusal.over"));
        }
        if (place.run().equals(to)) {
            throw new Refusal("enrolment.refusal.already-there");
        }
        requireFit(offers.bookable(to), place, id);
        Enrolment arriving = transfers.carry(id, place.run(), to, SeatEnd.moved(), true);
        if (place.state() == EnrolmentState.CONFIRMED && arriving.state().isOpenRequest()) {
            Roster roster = seats.reserve(to);
            roster.confirm(arriving.id(), clock.instant());
            seats.keepAgain(roster);
            seats.trace("seat-confirmed", arriving);
        }
        messages.moved(arriving.id());
        return arriving.state();
    }

    /** Why not may be what offices know of the person: another course, the procedure. */
    private void requireFit(RunSummary run, Placement place, EnrolmentId leaving) {
        try {
            rules.requireFit(run, place.dossier(), leaving);
        } catch (Refusal no) {
            throw new Refusal("enrolment.refusal.ask-caseworker");
        }
    }

    private Placement placement(EnrolmentId id) {
        return pages.placement(provider(), id).orElseThrow(NotFound::new);
    }

    private UUID provider() {
        return currentUser.scope(Scope.Provider.class).id();
    }
}
