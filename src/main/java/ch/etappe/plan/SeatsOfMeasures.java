package ch.etappe.plan;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.SeatLost;
import ch.etappe.enrolment.SeatTransferred;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What becomes of a measure when its seat moves to another run or is lost, in every open version. */
@Component
class SeatsOfMeasures {

    private final PlanRepository plans;
    private final PlanBook book;

    SeatsOfMeasures(PlanRepository plans, PlanBook book) {
        this.plans = plans;
        this.book = book;
    }

    @ApplicationModuleListener
    void on(SeatTransferred moved) {
        plans.dossierOfEnrolment(moved.from().id())
                .map(DossierId::new)
                .ifPresent(dossier -> book.locked(dossier)
                        .on(moved.from())
                        .forEach(measure -> measure.hold(moved.to().id())));
    }

    /** What was lost has to be found again; the measure keeps showing what became of the seat. */
    @ApplicationModuleListener
    void on(SeatLost lost) {
        plans.dossierOfEnrolment(lost.enrolment().id())
                .map(DossierId::new)
                .ifPresent(dossier -> book.locked(dossier).on(lost.enrolment()).forEach(Measure::lose));
    }
}
