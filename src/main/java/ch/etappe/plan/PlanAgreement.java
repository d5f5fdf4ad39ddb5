package ch.etappe.plan;

import ch.etappe.dossier.ProcessSteps;
import ch.etappe.i18n.Dates;
import ch.etappe.plan.PlanBook.Versions;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Puts a plan in force once both have signed its sheet (BR07), replaces the version that was in force until then (BR08)
 * and finishes the step of the process. The acts of signing hold the lock and check who signs what.
 */
@Component
class PlanAgreement {

    private final PlanRepository plans;
    private final SignatureBook signatures;
    private final SignedPdf pdf;
    private final ProcessSteps steps;
    private final Clock clock;

    PlanAgreement(PlanRepository plans, SignatureBook signatures, SignedPdf pdf, ProcessSteps steps, Clock clock) {
        this.plans = plans;
        this.signatures = signatures;
        this.pdf = pdf;
        this.steps = steps;
        this.clock = clock;
    }

    /** One of the two has signed; the other one may have before. */
    void signed(Versions versions, IntegrationPlan plan, PlanSheet sheet, Signatory by) {
        plan.sign(by);
        plans.flush();
        if (signatures.has(sheet, Signatory.CLIENT) && signatures.has(sheet, Signatory.OFFICE)) {
            putInForce(versions, plan, sheet);
        }
    }

    /** The database looks for itself whether the plan may be in force. */
    void putInForce(Versions versions, IntegrationPlan plan, PlanSheet sheet) {
        LocalDate today = Dates.dayOf(clock.instant());
        versions.in(PlanState.IN_FORCE).ifPresent(former -> former.supersede(today));
        // the database knows one version in force at any moment
        plans.flush();
        plan.hold(today);
        plans.flush();
        steps.planInForce(versions.dossier(), today);
        pdf.order(plan, sheet);
    }
}
