package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;
import java.time.Instant;
import java.time.LocalDate;

/** What a roster must know of time while it decides. */
interface SeatClock {

    Instant now();

    /** The day in Zurich. */
    LocalDate today();

    /** Whether the run takes people today; freed seats of others are offered to nobody. */
    boolean takesPeople();

    /** The last day on which the person can take a seat that is offered now. */
    LocalDate offerUntil(DossierId dossier);

    /** The last day on which the provider can decide on a request that is made now. */
    LocalDate decisionUntil(DossierId dossier);

    /** Whether costs have to be approved before the provider decides (BR03). */
    default boolean needsApproval() {
        return false;
    }
}
