package ch.etappe.enrolment;

import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseRunId;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Somebody goes from one run to another, inside a use case's transaction that holds the dossier. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Transfers {

    private final Seats seats;
    private final SeatClocks clocks;
    private final CostsOfSeats costs;
    private final SeatTerms terms;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    Transfers(
            Seats seats,
            SeatClocks clocks,
            CostsOfSeats costs,
            SeatTerms terms,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.seats = seats;
        this.clocks = clocks;
        this.costs = costs;
        this.terms = terms;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Leaves one run and comes to the other with the priority and the time of the first request; what was granted goes
     * along if it is enough. Both runs are locked until the transaction ends.
     *
     * @param end how the old enrolment ends
     * @param ontoSeat whether a place on the waiting list is not enough
     * @return the enrolment on the other run
     * @throws Refusal {@code offer.refusal.run-closed}, {@code enrolment.refusal.run-full}, {@code enrolment.refusal.no-waiting-list},
     *     {@code enrolment.refusal.already-there}, {@code enrolment.refusal.over}, that of the act of the end
     */
    Enrolment carry(EnrolmentId id, CourseRunId from, CourseRunId to, SeatEnd end, boolean ontoSeat) {
        seats.reserveAll(List.of(from, to));
        Roster old = seats.reserve(from);
        Roster other = seats.reserve(to);
        Enrolment leaving = old.require(id);
        SeatClock now = clocks.open(to);
        if (ontoSeat && other.freeSeats() == 0) {
            throw new Refusal("enrolment.refusal.run-full");
        }
        Enrolment arriving = other.queue().takeIn(leaving, currentUser.id(), now);
        terms.requireSeatOrList(to, List.of(arriving));
        List<Enrolment> lucky = old.end(id, end, clocks.of(from));
        seats.keep(old);
        seats.keep(other);
        costs.carryOver(id, arriving, other);
        seats.trace("seat-transferred", arriving);
        seats.traceOffered(lucky);
        events.publishEvent(new SeatTransferred(id, arriving.id(), arriving.dossier()));
        return arriving;
    }
}
