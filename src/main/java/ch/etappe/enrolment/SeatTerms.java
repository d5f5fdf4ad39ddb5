package ch.etappe.enrolment;

import ch.etappe.kernel.Refusal;
import ch.etappe.offer.BookingTerms;
import ch.etappe.offer.CourseRunId;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Asked under the roster's lock, when it is known who got a seat: on some runs nobody may wait. */
@Component
class SeatTerms {

    private final BookingTerms terms;

    SeatTerms(BookingTerms terms) {
        this.terms = terms;
    }

    /** @throws Refusal {@code enrolment.refusal.no-waiting-list} if the run has none */
    void requireWaitingList(CourseRunId run) {
        if (!terms.of(run).waitlist()) {
            throw new Refusal("enrolment.refusal.no-waiting-list");
        }
    }

    /**
     * @param fresh who was not on the run before
     * @throws Refusal {@code enrolment.refusal.no-waiting-list} if one of them would have to wait where nobody may
     */
    void requireSeatOrList(CourseRunId run, Collection<Enrolment> fresh) {
        if (fresh.stream().anyMatch(one -> one.state() == EnrolmentState.WAITLISTED)) {
            requireWaitingList(run);
        }
    }
}
