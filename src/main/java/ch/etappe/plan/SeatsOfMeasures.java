package ch.etappe.plan;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.enrolment.SeatGivenBack;
import ch.etappe.enrolment.SeatLost;
import ch.etappe.enrolment.SeatTransferred;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What becomes of a measure when its seat moves to another run, is lost or given back, in every open version. */
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
        lose(lost.enrolment());
    }

    /** Nothing goes on any more without the seat; whether it is done some other way is the caseworker's to say. */
    @ApplicationModuleListener
    void on(SeatGivenBack back) {
        lose(back.enrolment());
    }

    private void lose(EnrolmentId seat) {
        plans.dossierOfEnrolment(seat.id())
                .map(DossierId::new)
                .ifPresent(dossier -> book.locked(dossier).on(seat).forEach(Measure::lose));
    }
}
