package ch.etappe.enrolment;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.Offers;
import ch.etappe.offer.RunSummary;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
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
    private static final String ANSWERS = "hasAnyRole('CASEWORKER', 'REFUGEE')";

    private final Seats seats;
    private final SeatClocks clocks;
    private final CostsOfSeats costs;
    private final Transfers transfers;
    private final EnrolmentPages pages;
    private final Offers offers;
    private final SeatTerms terms;
    private final DossierAccess access;
    private final SeatRules rules;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Enrolments(
            Seats seats,
            SeatClocks clocks,
            CostsOfSeats costs,
            Transfers transfers,
            EnrolmentPages pages,
            Offers offers,
            SeatTerms terms,
            DossierAccess access,
            SeatRules rules,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seats = seats;
        this.clocks = clocks;
        this.costs = costs;
        this.transfers = transfers;
        this.pages = pages;
        this.offers = offers;
        this.terms = terms;
        this.access = access;
        this.rules = rules;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a seat, or joins the waiting list of a full run. Who asks twice gets the enrolment that exists; who waits
     * while a seat is free takes it.
     *
     * @return {@code APPROVED} with a seat that the provider confirms, {@code APPROVAL_PENDING} with a seat whose costs
     *     have to be approved first, {@code WAITLISTED}, or what there was already
     * @throws NotFound for a dossier out of reach or a run that is not published
     * @throws Refusal {@code offer.refusal.run-closed}, {@code offer.refusal.registration-over},
     *     {@code enrolment.refusal.no-waiting-list} for a full run on which nobody may wait,
     *     {@code enrolment.refusal.two-intensive-courses}, {@code dossier.refusal.closed}, {@code enrolment.refusal.crowded}, those of {@link SeatRule}
     */
    @InTurn
    @PreAuthorize(BOOKS)
    public EnrolmentSummary request(CourseRunId run, DossierId dossier) {
        requireWriting(dossier);
        Set<DossierId> unit = pages.unitOf(run, dossier);
        seats.holdAll(unit);
        Optional<EnrolmentSummary> existing = pages.active(run, dossier);
        if (existing.isPresent() && existing.get().state() != EnrolmentState.WAITLISTED) {
            return existing.get();
        }
        access.requireOpen(dossier);
        RunSummary wanted = offers.bookable(run);
        unit.forEach(one -> rules.requireFit(wanted, one, null));
        if (existing.isEmpty()) {
            Optional<EnrolmentId> queued = seats.queueUp(run, dossier, currentUser.id(), clock);
            if (queued.isPresent()) {
                clocks.open(run);
                terms.requireWaitingList(run);
                return one(queued.get());
            }
        }
        Roster roster = seats.reserve(run);
        SeatClock now = clocks.open(run);
        Enrolment enrolment = roster.queue().request(dossier, 0, currentUser.id(), now);
        terms.requireSeatOrList(run, existing.isEmpty() ? List.of(enrolment) : List.of());
        if (existing.isEmpty() || enrolment.state() != EnrolmentState.WAITLISTED) {
            seats.keep(roster);
            roster.queue().unit(enrolment).forEach(one -> seats.trace("seat-requested", one));
        }
        return one(enrolment.id());
    }

    /**
     * Takes seats for people who belong together, or lets them wait as one; all of it or nothing. Otherwise as
     * {@link #request} for each of them.
     *
     * @return in the order of the people
     * @throws NotFound if one of the dossiers is out of reach
     * @throws Refusal {@code enrolment.refusal.some-there}, {@code enrolment.refusal.group-too-large}, and those of
     *     {@link #request} for any of them
     */
    @InTurn
    @PreAuthorize(BOOKS)
    public List<EnrolmentSummary> requestTogether(CourseRunId run, Collection<DossierId> people) {
        List<DossierId> all = people.stream().distinct().toList();
        all.forEach(this::requireWriting);
        seats.holdAll(all);
        RunSummary wanted = offers.bookable(run);
        all.forEach(one -> {
            access.requireOpen(one);
            rules.requireFit(wanted, one, null);
        });
        Roster roster = seats.reserve(run);
        boolean fresh = all.stream().allMatch(one -> roster.activeOf(one).isEmpty());
        List<Enrolment> enrolled = roster.queue().requestTogether(all, 0, currentUser.id(), clocks.open(run));
        terms.requireSeatOrList(run, fresh ? enrolled : List.of());
        if (fresh || roster.seatsTaken() > 0) {
            seats.keep(roster);
            enrolled.forEach(one -> seats.trace("seat-requested", one));
        }
        return enrolled.stream().map(one -> one(one.id())).toList();
    }

    /**
     * Lets each of a group that waits for seats together wait alone, in its place. A second click changes nothing.
     *
     * @throws NotFound for an unknown enrolment and for one of a dossier out of reach
     * @throws Refusal {@code enrolment.refusal.over}
     */
    @PreAuthorize(BOOKS)
    public void part(EnrolmentId id) {
        EnrolmentSummary before = one(id);
        requireWriting(before.dossier());
        CourseRunId run = before.run().id();
        seats.holdAll(pages.unitOf(run, before.dossier()));
        Roster roster = seats.reserve(run);
        List<Enrolment> unit = roster.queue().unit(roster.require(id));
        if (unit.size() > 1) {
            List<Enrolment> lucky = roster.queue().part(id, clocks.of(run));
            seats.keep(roster);
            unit.forEach(one -> seats.trace("seat-group-parted", one));
            seats.traceOffered(lucky);
        }
    }

    /**
     * Answers an offered seat, for the person or by the person itself; one answer is for all who are offered seats
     * together. Whoever waited for months is asked the rules again, and the costs of a seat that is taken are approved
     * like those of any other. A second click changes nothing.
     *
     * @throws NotFound for an unknown enrolment and for one of a dossier out of reach
     * @throws Refusal {@code enrolment.me.refusal.no-offer} if there is none any more,
     *     {@code enrolment.me.refusal.two-courses}, {@code enrolment.refusal.over}; {@code dossier.refusal.closed},
     *     those of {@link Offers#requireTaking} and of {@link SeatRule}, in their place {@code enrolment.me.refusal.not-now} for the person
     */
    @PreAuthorize(ANSWERS)
    public void answer(EnrolmentId id, SeatAnswer answer) {
        EnrolmentSummary before = one(id);
        access.require(before.dossier());
        if (currentUser.role() != Role.REFUGEE && !access.mayWrite(DataCategory.ENROLMENT)) {
            throw new NotFound();
        }
        Set<DossierId> unit = pages.unitOf(before.run().id(), before.dossier());
        seats.holdAll(unit);
        if (answer == SeatAnswer.TAKE
                && unit.stream().anyMatch(one -> rules.isSecondIntensive(before.run(), one, id))) {
            throw new Refusal("enrolment.me.refusal.two-courses");
        }
        if (answer == SeatAnswer.TAKE && before.state() == EnrolmentState.OFFERED) {
            rules.requireStillAllowed(before, unit);
        }
        Roster roster = seats.reserve(before.run().id());
        SeatClock now = clocks.of(roster.run());
        switch (answer) {
            case TAKE -> {
                List<Enrolment> taken = roster.queue().take(id, now);
                if (!taken.isEmpty()) {
                    seats.keep(roster);
                    taken.forEach(one -> seats.trace("seat-taken", one));
                }
            }
            case WAIT -> {
                Enrolment asked = roster.require(id);
                List<Enrolment> passing =
                        asked.state() == EnrolmentState.OFFERED ? roster.queue().unit(asked) : List.of();
                List<Enrolment> lucky = roster.queue().pass(id, now);
                if (!passing.isEmpty()) {
                    seats.keep(roster);
                    passing.forEach(one -> seats.trace("seat-passed", one));
                    seats.traceOffered(lucky);
                }
            }
        }
    }

    /**
     * Gives a seat or a place on the waiting list back; the seat is offered to who waits first. A second click changes
     * nothing.
     *
     * @param words what the reason does not say; may be empty
     * @throws NotFound for an unknown enrolment and for one of a dossier out of reach
     * @throws Refusal {@code enrolment.refusal.attending}, {@code enrolment.refusal.over}
     */
    @PreAuthorize(BOOKS)
    public void withdraw(EnrolmentId id, EndReason reason, String words) {
        end(id, SeatEnd.withdrawn(reason, words), "seat-withdrawn");
    }

    /**
     * Ends a course before its time; the seat is offered to who waits first, and money that is not used is free. A second
     * click changes nothing.
     *
     * @param words what the reason does not say; may be empty
     * @throws NotFound for an unknown enrolment and for one of a dossier out of reach
     * @throws Refusal {@code enrolment.refusal.not-attending}, {@code enrolment.refusal.over}
     */
    @PreAuthorize(BOOKS)
    public void dropOut(EnrolmentId id, EndReason reason, String words) {
        end(id, SeatEnd.droppedOut(reason, words), "seat-dropped-out");
    }

    /**
     * Moves somebody to another run, onto a seat or to the place on its waiting list that the priority and the time of
     * the first request give. A second click changes nothing.
     *
     * @return the enrolment on the other run
     * @throws NotFound for an unknown enrolment, for one of a dossier out of reach, or a run that is not published
     * @throws Refusal {@code enrolment.refusal.attending}, {@code enrolment.refusal.over},
     *     {@code enrolment.refusal.already-there}, and those of {@link #request}
     */
    @InTurn
    @PreAuthorize(BOOKS)
    public EnrolmentSummary transfer(EnrolmentId id, CourseRunId to) {
        EnrolmentSummary before = one(id);
        requireWriting(before.dossier());
        seats.hold(before.dossier());
        if (one(id).state() == EnrolmentState.TRANSFERRED) {
            return pages.active(to, before.dossier()).orElseThrow(() -> new Refusal("enrolment.refusal.over"));
        }
        if (before.run().id().equals(to)) {
            throw new Refusal("enrolment.refusal.already-there");
        }
        access.requireOpen(before.dossier());
        rules.requireFit(offers.bookable(to), before.dossier(), id);
        Enrolment arriving = transfers.carry(id, before.run().id(), to, SeatEnd.transferred(), false);
        return one(arriving.id());
    }

    /**
     * The person's courses at the same hours as the run (BR06): worth a question before booking, no obstacle.
     *
     * @throws NotFound for a dossier out of reach or a run that is not published
     */
    @PreAuthorize(LOOKS)
    @Transactional(readOnly = true)
    public List<EnrolmentSummary> clashes(CourseRunId run, DossierId dossier) {
        RunSummary wanted = offers.bookable(run);
        return of(dossier).stream()
                .filter(other ->
                        other.state().isCommitted() && !other.run().id().equals(run))
                .filter(other -> Clash.between(other.run().timetable(), wanted.timetable()))
                .toList();
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

    private void end(EnrolmentId id, SeatEnd end, String act) {
        EnrolmentSummary before = one(id);
        requireWriting(before.dossier());
        if (before.state() == end.state()) {
            return;
        }
        seats.hold(before.dossier());
        Roster roster = seats.reserve(before.run().id());
        Enrolment leaving = roster.require(id);
        List<Enrolment> lucky = roster.end(id, end, clocks.of(roster.run()));
        seats.keep(roster);
        costs.end(id);
        seats.trace(act, leaving);
        seats.traceOffered(lucky);
        events.publishEvent(new SeatGivenBack(id, before.dossier()));
    }

    private EnrolmentSummary one(EnrolmentId id) {
        return pages.one(id).orElseThrow(NotFound::new);
    }

    private void requireWriting(DossierId dossier) {
        access.require(dossier);
        if (!access.mayWrite(DataCategory.ENROLMENT)) {
            throw new NotFound();
        }
    }
}
