package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;
import ch.etappe.funding.CostCalculation;
import ch.etappe.funding.CostRequest;
import ch.etappe.funding.CostsGranted;
import ch.etappe.funding.CostsOver;
import ch.etappe.funding.CostsRefused;
import ch.etappe.funding.SeatCosts;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.offer.CostTerms;
import ch.etappe.offer.OfferCategory;
import ch.etappe.offer.OfferCosts;
import ch.etappe.offer.Price;
import ch.etappe.offer.RunSummary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Seats and the approval of their costs: it begins with the seat, ends with the seat, and what is decided decides on the
 * seat, in one transaction. Whoever decides holds the dossier; rosters come after dossiers, as everywhere.
 */
@Component
class CostsOfSeats {

    private final Seats seats;
    private final SeatClocks clocks;
    private final EnrolmentPages pages;
    private final OfferCosts offers;
    private final SeatCosts costs;
    private final CurrentUser currentUser;
    private final Clock clock;

    CostsOfSeats(
            Seats seats,
            SeatClocks clocks,
            EnrolmentPages pages,
            OfferCosts offers,
            SeatCosts costs,
            CurrentUser currentUser,
            Clock clock) {
        this.seats = seats;
        this.clocks = clocks;
        this.pages = pages;
        this.offers = offers;
        this.costs = costs;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @EventListener
    void on(SeatNeedsApproval taken) {
        one(taken.enrolment().id()).ifPresent(seat -> costs.begin(request(seat)));
    }

    @EventListener
    void on(CostsGranted granted) {
        one(granted.seat()).filter(seat -> seat.state().isActive()).ifPresent(seat -> {
            Roster roster = seats.reserve(seat.run().id());
            if (roster.grant(seat.id(), granted.byPerson(), clocks.of(roster.run()))) {
                seats.keep(roster);
            }
        });
    }

    @EventListener
    void on(CostsRefused refused) {
        one(refused.seat()).ifPresent(seat -> {
            boolean asked = seat.state() == EnrolmentState.APPROVAL_PENDING;
            if (asked || isBeforeItsCourse(seat)) {
                free(
                        seat,
                        asked ? EnrolmentState.REJECTED : EnrolmentState.WITHDRAWN,
                        asked ? null : EndReason.NO_COSTS);
            }
        });
    }

    /** Before the course the seat is freed; during it the rest needs a new approval, and the caseworker is told so. */
    @EventListener
    void on(CostsOver over) {
        one(over.seat()).filter(seat -> seat.state().isActive()).ifPresent(seat -> {
            if (isBeforeItsCourse(seat)) {
                free(seat, EnrolmentState.WITHDRAWN, EndReason.NO_COSTS);
            } else if (!seat.run().timetable().endsOn().isBefore(today())) {
                costs.begin(request(seat));
            }
        });
    }

    /** The provider's word or silence ended a seat while nobody held its dossier; the money is freed a moment later. */
    @ApplicationModuleListener
    void on(SeatLost lost) {
        settle(lost);
    }

    void settle(SeatLost lost) {
        seats.hold(lost.dossier());
        costs.end(lost.enrolment().id());
    }

    /** The caller holds the dossier. */
    void end(EnrolmentId seat) {
        costs.end(seat.id());
    }

    /** What was granted goes along to the other run if it is enough; the caller holds dossier and rosters. */
    void carryOver(EnrolmentId from, Enrolment to, Roster roster) {
        EnrolmentSummary seat = pages.one(to.id()).orElseThrow();
        boolean waits = seat.state() != EnrolmentState.APPROVAL_PENDING;
        if (waits) {
            costs.end(from.id());
        } else if (costs.carryOver(from.id(), request(seat))) {
            roster.grant(to.id(), false, clocks.of(roster.run()));
            seats.keepAgain(roster);
        }
    }

    /** Whether the person may attend on that day (BR03). */
    boolean isCovered(EnrolmentId seat, LocalDate day) {
        return costs.isCovered(seat.id(), day);
    }

    /** Until when the costs of these seats are approved; those without a valid approval are missing. */
    Map<UUID, LocalDate> coveredUntil(Collection<EnrolmentId> of) {
        return costs.coveredUntil(of.stream().map(EnrolmentId::id).toList());
    }

    private void free(EnrolmentSummary seat, EnrolmentState end, @Nullable EndReason reason) {
        Roster roster = seats.reserve(seat.run().id());
        List<Enrolment> lucky = roster.end(seat.id(), SeatEnd.refused(end, reason), clocks.of(roster.run()));
        seats.keep(roster);
        if (currentUser.find().isPresent()) {
            seats.traceOffered(lucky);
        }
    }

    private boolean isBeforeItsCourse(EnrolmentSummary seat) {
        return SeatAct.REFUSE.isPossibleFrom(seat.state())
                && seat.run().timetable().startsOn().isAfter(today());
    }

    private CostRequest request(EnrolmentSummary seat) {
        RunSummary run = seat.run();
        CostTerms terms = offers.of(run.id());
        Price price = terms.price();
        LocalDate from = later(run.timetable().startsOn(), today());
        LocalDate to = run.timetable().endsOn();
        return new CostRequest(
                seat.id().id(),
                seat.dossier(),
                run.area(),
                run.title(),
                run.provider(),
                from,
                to,
                CostCalculation.of(
                        price.unit(), price.publicShare(), price.participantShare(), from, to, run.lessonsPerWeek()),
                terms.needsCanton(),
                run.category() == OfferCategory.OCCUPATION_STABILISATION
                        ? occupationBefore(seat.dossier(), seat.id())
                                + CostCalculation.months(
                                        later(run.timetable().startsOn(), Dates.dayOf(seat.requestedAt())),
                                        to.plusDays(1))
                        : 0);
    }

    /**
     * Months in other occupation programmes, so far as the person was or is to be there (BR11): what is booked counts like
     * what is confirmed, and an approval for the rest of a programme counts all of it.
     */
    private int occupationBefore(DossierId dossier, EnrolmentId except) {
        return pages.of(dossier).stream()
                .filter(other -> other.run().category() == OfferCategory.OCCUPATION_STABILISATION)
                .filter(other -> !other.id().equals(except))
                .filter(other -> switch (other.state()) {
                    case REQUESTED, APPROVAL_PENDING, APPROVED, CONFIRMED, ATTENDING, COMPLETED, DROPPED_OUT -> true;
                    case OFFERED, WAITLISTED, REJECTED, DECLINED, WITHDRAWN, TRANSFERRED, NO_SHOW -> false;
                })
                .mapToInt(other -> CostCalculation.months(
                        other.run().timetable().startsOn(),
                        other.run().timetable().endsOn().plusDays(1)))
                .sum();
    }

    private Optional<EnrolmentSummary> one(UUID seat) {
        return pages.one(new EnrolmentId(seat));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
