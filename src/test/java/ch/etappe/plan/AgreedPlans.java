package ch.etappe.plan;

import org.springframework.stereotype.Component;

/** Puts plans in force for tests of other packages, as if both had signed. */
@Component
public class AgreedPlans {

    private final PlanVersions versions;
    private final Plans plans;
    private final PlanAgreement agreement;

    AgreedPlans(PlanVersions versions, Plans plans, PlanAgreement agreement) {
        this.versions = versions;
        this.plans = plans;
        this.agreement = agreement;
    }

    public void propose(PlanId plan) {
        versions.propose(plan, plans.open(plan).edition());
    }

    public void putInForce(PlanId plan) {
        propose(plan);
        agreement.signed(plan, Signatory.CLIENT);
        agreement.signed(plan, Signatory.OFFICE);
    }
}
