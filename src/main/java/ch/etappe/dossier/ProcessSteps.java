package ch.etappe.dossier;

import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.kernel.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases around the steps of the standard process. */
@Service
@Transactional
public class ProcessSteps {

    /** The only step that a municipality finishes. */
    public static final String FIRST_INFORMATION_TALK = "FIRST_INFORMATION_TALK";

    private final ProcessStepRepository steps;
    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    ProcessSteps(
            ProcessStepRepository steps, DossierAccess access, CurrentUser currentUser, AuditTrail audit, Clock clock) {
        this.steps = steps;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the order of the path. */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD', 'REFUGEE')")
    @Transactional(readOnly = true)
    public List<StepSummary> of(DossierId dossier) {
        access.require(dossier);
        return steps.of(dossier.id()).stream().map(ProcessStep::summary).toList();
    }

    /**
     * Finishes a step. A second click changes nothing.
     *
     * @param code type of the step, e.g. {@link #FIRST_INFORMATION_TALK}
     * @param on the day it really happened, today or earlier
     * @throws NotFound if the dossier is out of reach or its standard has no such step
     * @throws ch.etappe.kernel.Refusal if the step was finished otherwise or the day lies ahead
     */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'MUNICIPALITY')")
    public void complete(DossierId dossier, String code, LocalDate on) {
        access.require(dossier);
        if (currentUser.role() == Role.MUNICIPALITY && !code.equals(FIRST_INFORMATION_TALK)) {
            throw new NotFound();
        }
        ProcessStep step = steps.find(dossier.id(), code).orElseThrow(NotFound::new);
        if (step.complete(on, Dates.dayOf(clock.instant()))) {
            audit.did("step-done", "process-step", step.summary().id(), dossier.id(), null);
        }
    }
}
