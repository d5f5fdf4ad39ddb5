package ch.etappe.plan;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.SeatTransferred;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A measure stays with the person's seat when it moves to another run, in every open version. */
@Component
class TransferredSeats {

    private final PlanRepository plans;
    private final PlanBook book;

    TransferredSeats(PlanRepository plans, PlanBook book) {
        this.plans = plans;
        this.book = book;
    }

    @ApplicationModuleListener
    void on(SeatTransferred moved) {
        UUID from = moved.from().id();
        plans.dossierOfEnrolment(from)
                .map(DossierId::new)
                .ifPresent(dossier -> book.locked(dossier).open().stream()
                        .flatMap(plan -> plan.goals().stream())
                        .flatMap(goal -> goal.measures().stream())
                        .filter(measure -> from.equals(measure.enrolmentId()))
                        .forEach(measure -> measure.hold(moved.to().id())));
    }
}
