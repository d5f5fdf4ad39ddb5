package ch.etappe.dossier;

import ch.etappe.i18n.Dates;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** To name somebody for a case that lay with the intake is the step of the standard process that asks for it. */
@Component
class AssignedStep {

    private static final String CODE = "ASSIGN_CASEWORKER";

    private final ProcessSteps steps;
    private final Clock clock;

    AssignedStep(ProcessSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /** In the transaction of the act: both happen or neither. */
    @EventListener
    void on(ResponsibilityChanged changed) {
        steps.reached(changed.dossier(), CODE, Dates.dayOf(clock.instant()));
    }
}
