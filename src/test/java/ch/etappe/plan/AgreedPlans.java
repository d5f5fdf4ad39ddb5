package ch.etappe.plan;

import org.springframework.stereotype.Component;

/** Signs plans for tests, in the name of the caseworker who is signed in, with the person beside. */
@Component
public class AgreedPlans {

    private final PlanVersions versions;
    private final Plans plans;
    private final PlanSheets sheets;
    private final PlanSigning signing;

    AgreedPlans(PlanVersions versions, Plans plans, PlanSheets sheets, PlanSigning signing) {
        this.versions = versions;
        this.plans = plans;
        this.sheets = sheets;
        this.signing = signing;
    }

    public void propose(PlanId plan) {
        versions.propose(plan, plans.open(plan).edition());
    }

    public void putInForce(PlanId plan) {
        propose(plan);
        clientSigns(plan);
        officeSigns(plan);
    }

    public PlanState clientSigns(PlanId plan) {
        return signing.signOnScreen(plan, hash(plan), true);
    }

    public PlanState officeSigns(PlanId plan) {
        return signing.signForOffice(plan, hash(plan));
    }

    /** Of the sheet that is before both; empty where there is none. */
    public String hash(PlanId plan) {
        String hash = sheets.agreement(plan).sha256();
        return hash == null ? "" : hash;
    }
}
