package ch.etappe.plan;

import ch.etappe.enrolment.SeatTransferred;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A measure stays with the person's seat when it moves to another run. */
@Component
class TransferredSeats {

    private final PlanRepository plans;

    TransferredSeats(PlanRepository plans) {
        this.plans = plans;
    }

    @ApplicationModuleListener
    void on(SeatTransferred moved) {
        UUID from = moved.from().id();
        plans.ofEnrolment(from)
                .ifPresent(plan -> plan.goals().stream()
                        .flatMap(goal -> goal.measures().stream())
                        .filter(measure -> from.equals(measure.enrolmentId()))
                        .forEach(measure -> measure.hold(moved.to().id())));
    }
}
