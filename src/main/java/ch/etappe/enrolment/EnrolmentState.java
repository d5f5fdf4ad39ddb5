package ch.etappe.enrolment;

import java.util.Locale;

/** Where an enrolment stands. The names are stored and are message keys; rename only with a migration. */
public enum EnrolmentState {
    REQUESTED(true, true),
    /** Somebody decides on the costs. */
    APPROVAL_PENDING(true, true),
    /** Has a seat; the provider confirms or declines. */
    APPROVED(true, true),
    /** A seat became free and is kept for an answer. */
    OFFERED(true, true),
    CONFIRMED(true, true),
    ATTENDING(true, true),
    /** No seat; is offered one when it becomes free. */
    WAITLISTED(true, false),
    COMPLETED(false, false),
    REJECTED(false, false),
    DECLINED(false, false),
    WITHDRAWN(false, false),
    TRANSFERRED(false, false),
    DROPPED_OUT(false, false),
    NO_SHOW(false, false);

    private final boolean active;
    private final boolean seat;

    EnrolmentState(boolean active, boolean seat) {
        this.active = active;
        this.seat = seat;
    }

    /** Whether it is still going on. */
    public boolean isActive() {
        return active;
    }

    /** Whether it takes one of the seats; their number never exceeds the capacity. */
    public boolean holdsSeat() {
        return seat;
    }

    /** Whether the provider has to decide. */
    public boolean isOpenRequest() {
        return this == REQUESTED || this == APPROVED;
    }

    /** Whether it can still be taken back without having begun. */
    public boolean isWithdrawable() {
        return active && this != ATTENDING;
    }

    /** Whether the person goes or means to go there; an offer and a place on a waiting list bind nobody. */
    public boolean isCommitted() {
        return seat && this != OFFERED;
    }

    /** The office's word. */
    public String key() {
        return "enrolment.state." + code();
    }

    /** What the person reads: a short sentence in plain words. */
    public String plainKey() {
        return "enrolment.me.state." + code();
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
