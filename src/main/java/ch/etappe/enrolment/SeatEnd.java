package ch.etappe.enrolment;

import ch.etappe.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stops having a seat or waiting for one.
 *
 * @param act from which states it is possible
 * @param state what becomes of the enrolment
 * @param reason null where nobody has to choose one
 * @param words what the caseworker reads; may be empty
 * @param lost whether others ended it, so that it is told until somebody has seen to it
 */
record SeatEnd(SeatAct act, EnrolmentState state, @Nullable EndReason reason, String words, boolean lost) {

    /** The person gives it back before the course has begun for the person. */
    static SeatEnd withdrawn(EndReason reason, String words) {
        return new SeatEnd(SeatAct.WITHDRAW, EnrolmentState.WITHDRAWN, chosen(reason), words, false);
    }

    /** The person stops before the end of the course. */
    static SeatEnd droppedOut(EndReason reason, String words) {
        return new SeatEnd(SeatAct.DROP_OUT, EnrolmentState.DROPPED_OUT, chosen(reason), words, false);
    }

    /** The person goes to another run, whose roster takes the person in. */
    static SeatEnd transferred() {
        return new SeatEnd(SeatAct.TRANSFER, EnrolmentState.TRANSFERRED, null, "", false);
    }

    /** The provider moves the person to another of its own runs. */
    static SeatEnd moved() {
        return new SeatEnd(SeatAct.MOVE, EnrolmentState.TRANSFERRED, null, "", false);
    }

    /**
     * The provider says no while it has still to decide.
     *
     * @throws Refusal {@code enrolment.refusal.reason-missing}
     */
    static SeatEnd declined(String words) {
        return new SeatEnd(SeatAct.DECLINE, EnrolmentState.DECLINED, null, given(words), true);
    }

    /** There is no approval of its costs and none is expected. Who attends stays, and needs a new one to go on. */
    static SeatEnd refused(EnrolmentState state, @Nullable EndReason reason) {
        return new SeatEnd(SeatAct.REFUSE, state, reason, "", true);
    }

    /** The provider left the request lying. */
    static SeatEnd undecided() {
        return new SeatEnd(SeatAct.WITHDRAW, EnrolmentState.WITHDRAWN, EndReason.NO_DECISION, "", true);
    }

    /**
     * The run does not take place.
     *
     * @throws Refusal {@code enrolment.refusal.reason-missing}
     */
    static SeatEnd calledOff(boolean attending, String words) {
        EnrolmentState state = attending ? EnrolmentState.DROPPED_OUT : EnrolmentState.DECLINED;
        return new SeatEnd(SeatAct.CALL_OFF, state, EndReason.RUN_CANCELLED, given(words), true);
    }

    private static EndReason chosen(EndReason reason) {
        if (!reason.isChosen()) {
            throw new IllegalArgumentException("Nobody gives this reason: " + reason);
        }
        return reason;
    }

    private static String given(String words) {
        if (words.isBlank()) {
            throw new Refusal("enrolment.refusal.reason-missing");
        }
        return words;
    }
}
