package ch.etappe.enrolment;

/** What is said to an offered seat. */
public enum SeatAnswer {
    TAKE,
    /** Not now: the seat goes to the next, and the person waits on behind those who wait already. */
    WAIT
}
