package ch.etappe.plan;

import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.plan.PlanBook.Versions;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a plan in force once both have agreed to it (BR07), and replaces the version that was in force until then (BR08).
 * The acts of signing check who signs what and call it; no screen does.
 */
@Component
class PlanAgreement {

    private final PlanRepository plans;
    private final PlanBook book;
    private final Clock clock;

    PlanAgreement(PlanRepository plans, PlanBook book, Clock clock) {
        this.plans = plans;
        this.book = book;
        this.clock = clock;
    }

    /**
     * @return where the plan stands by it
     * @throws ch.etappe.kernel.Refusal {@code plan.refusal.not-proposed} before it is proposed, {@code plan.refusal.history}
     *     once another version took its place
     */
    @Transactional
    PlanState signed(PlanId id, Signatory by) {
        DossierId dossier = book.of(id);
        Versions versions = book.locked(dossier);
        IntegrationPlan plan = versions.plan(id);
        LocalDate today = Dates.dayOf(clock.instant());
        if (plan.isLastToSign(by)) {
            versions.in(PlanState.IN_FORCE).ifPresent(former -> former.supersede(today));
            // the database knows one version in force at any moment
            plans.flush();
        }
        plan.sign(by, today);
        return plan.state();
    }
}
