package ch.etappe.enrolment;

import ch.etappe.audit.AuditTrail;
import ch.etappe.kernel.NotFound;
import ch.etappe.offer.CourseRunId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Locks and keeps rosters, inside a use case's transaction. Every change leaves a trace. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Seats {

    private final RosterRepository rosters;
    private final AuditTrail audit;

    Seats(RosterRepository rosters, AuditTrail audit) {
        this.rosters = rosters;
        this.audit = audit;
    }

    /** The roster of a run, for this transaction alone; it is made when it is needed for the first time. */
    Roster reserve(CourseRunId run) {
        return rosters.reserve(run.id()).orElseGet(() -> {
            rosters.open(run.id());
            return rosters.reserve(run.id()).orElseThrow(NotFound::new);
        });
    }

    void keep(Roster roster) {
        rosters.saveAndFlush(roster);
        rosters.count(roster.run().id(), roster.seatsTaken());
    }

    void trace(String action, Enrolment enrolment, @Nullable String reason) {
        audit.did(action, "enrolment", enrolment.id().id(), enrolment.dossier().id(), reason);
    }

    void traceMovedUp(List<Enrolment> lucky) {
        lucky.forEach(enrolment -> trace("seat-moved-up", enrolment, null));
    }
}
