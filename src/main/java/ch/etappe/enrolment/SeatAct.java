package ch.etappe.enrolment;

import static ch.etappe.enrolment.EnrolmentState.APPROVAL_PENDING;
import static ch.etappe.enrolment.EnrolmentState.APPROVED;
import static ch.etappe.enrolment.EnrolmentState.ATTENDING;
import static ch.etappe.enrolment.EnrolmentState.CONFIRMED;
import static ch.etappe.enrolment.EnrolmentState.OFFERED;
import static ch.etappe.enrolment.EnrolmentState.REQUESTED;
import static ch.etappe.enrolment.EnrolmentState.WAITLISTED;

import ch.etappe.kernel.Refusal;
import java.util.EnumSet;
import java.util.Set;

/** What can be done to an enrolment, and from which states; everything else is refused. */
enum SeatAct {
    /** The provider says yes. */
    CONFIRM("enrolment.refusal.no-seat", REQUESTED, APPROVED),
    /** The provider says no. */
    DECLINE("enrolment.refusal.not-open", REQUESTED, APPROVED),
    /** The person takes the offered seat. */
    TAKE("enrolment.me.refusal.no-offer", OFFERED),
    /** The person lets the offered seat pass and waits on. */
    PASS("enrolment.me.refusal.no-offer", OFFERED),
    /** Costs are approved. */
    GRANT("enrolment.refusal.not-open", APPROVAL_PENDING),
    /** Costs are rejected, or approved no more before the course begins. */
    REFUSE("enrolment.refusal.attending", APPROVAL_PENDING, APPROVED, CONFIRMED),
    /** The person has come. */
    ATTEND("enrolment.refusal.not-confirmed", CONFIRMED),
    /** The person stops before the end. */
    DROP_OUT("enrolment.refusal.not-attending", ATTENDING),
    WITHDRAW("enrolment.refusal.attending", REQUESTED, APPROVAL_PENDING, APPROVED, OFFERED, CONFIRMED, WAITLISTED),
    TRANSFER("enrolment.refusal.attending", REQUESTED, APPROVAL_PENDING, APPROVED, OFFERED, CONFIRMED, WAITLISTED),
    /** The provider moves one of its people to another of its own runs. */
    MOVE("enrolment.refusal.not-movable", REQUESTED, APPROVED, CONFIRMED),
    /** The run does not take place. */
    CALL_OFF(
            "enrolment.refusal.over", REQUESTED, APPROVAL_PENDING, APPROVED, OFFERED, CONFIRMED, ATTENDING, WAITLISTED);

    private final String refusal;
    private final Set<EnrolmentState> from;

    SeatAct(String refusal, EnrolmentState first, EnrolmentState... more) {
        this.refusal = refusal;
        this.from = EnumSet.of(first, more);
    }

    boolean isPossibleFrom(EnrolmentState state) {
        return from.contains(state);
    }

    /** @throws Refusal {@code enrolment.refusal.over} once it has ended, otherwise the act's own */
    void requireFrom(EnrolmentState state) {
        if (!isPossibleFrom(state)) {
            throw new Refusal(state.isActive() ? refusal : "enrolment.refusal.over");
        }
    }
}
