package ch.etappe.dossier;

import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.kernel.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases around the steps of the standard process. */
@Service
@Transactional
public class ProcessSteps {

    /** The only step that a municipality finishes. */
    public static final String FIRST_INFORMATION_TALK = "FIRST_INFORMATION_TALK";

    /** Finished by the signatures under a plan. */
    public static final String PLAN_IN_FORCE = "PLAN_IN_FORCE";

    private static final String IS_CASEWORKER = "hasRole('CASEWORKER')";

    private final StepBook book;
    private final StepTicks ticks;
    private final DossierAccess access;
    private final Lifecycle lifecycle;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    ProcessSteps(
            StepBook book,
            StepTicks ticks,
            DossierAccess access,
            Lifecycle lifecycle,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.book = book;
        this.ticks = ticks;
        this.access = access;
        this.lifecycle = lifecycle;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the order of the path. */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD', 'REFUGEE')")
    @Transactional(readOnly = true)
    public List<StepSummary> of(DossierId dossier) {
        access.require(dossier);
        Map<UUID, Set<String>> ticked = ticks.of(dossier);
        return book.of(dossier, book.standardOf(dossier)).stream()
                .map(entry -> entry.summary(ticked.getOrDefault(entry.step().id(), Set.of())))
                .toList();
    }

    /**
     * Finishes a step; deadlines that count from it begin. A second click changes nothing.
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
        boolean finished = finish(dossier, step(dossier, code).step(), on);
        if (finished && currentUser.role() == Role.CASEWORKER) {
            lifecycle.met(dossier);
        }
    }

    /**
     * Both agreed on a plan, whoever of them was the last: finishes {@link #PLAN_IN_FORCE}, if the standard has it and it is
     * still open.
     *
     * @throws NotFound if the dossier is out of reach
     */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REFUGEE')")
    public void planInForce(DossierId dossier, LocalDate on) {
        access.require(dossier);
        reached(dossier, PLAN_IN_FORCE, on);
        if (currentUser.role() == Role.CASEWORKER) {
            lifecycle.met(dossier);
        }
    }

    /** For acts of this module that finish a step by what they do, if there is such a step and it is still open. */
    void reached(DossierId dossier, String code, LocalDate on) {
        book.find(dossier, code)
                .map(StepBook.Entry::step)
                .filter(step -> !step.state().isFinished())
                .ifPresent(step -> finish(dossier, step, on));
    }

    private boolean finish(DossierId dossier, ProcessStep step, LocalDate on) {
        boolean finished = step.complete(on, today());
        if (finished) {
            book.followUp(dossier);
            audit.did("step-done", "process-step", step.id(), dossier.id(), null);
        }
        return finished;
    }

    /**
     * Somebody works on it. A second click changes nothing.
     *
     * @throws NotFound if the dossier is out of reach or its standard has no such step
     * @throws ch.etappe.kernel.Refusal {@code dossier.refusal.step-finished}
     */
    @PreAuthorize(IS_CASEWORKER)
    public void start(DossierId dossier, String code) {
        access.require(dossier);
        ProcessStep step = step(dossier, code).step();
        if (step.start()) {
            audit.did("step-started", "process-step", step.id(), dossier.id(), null);
        }
    }

    /**
     * Leaves a step out; deadlines that count from it begin as if it had ended in time. A second click changes nothing.
     *
     * @param reason why, up to 500 characters
     * @throws NotFound if the dossier is out of reach or its standard has no such step
     * @throws ch.etappe.kernel.Refusal {@code dossier.refusal.reason-missing}, {@code dossier.refusal.step-finished}
     */
    @PreAuthorize(IS_CASEWORKER)
    public void waive(DossierId dossier, String code, String reason) {
        access.require(dossier);
        ProcessStep step = step(dossier, code).step();
        if (step.waive(reason)) {
            book.followUp(dossier);
            audit.did("step-waived", "process-step", step.id(), dossier.id(), null);
        }
    }

    /**
     * Ticks an item of a step's checklist, or takes the tick away. Also after the step is finished: a list may be
     * completed later.
     *
     * @throws NotFound if the dossier is out of reach or there is no such item
     */
    @PreAuthorize(IS_CASEWORKER)
    public void tick(DossierId dossier, String code, String item, boolean ticked) {
        access.require(dossier);
        StepBook.Entry entry = step(dossier, code);
        if (entry.rule().checklist().stream().noneMatch(one -> one.code().equals(item))) {
            throw new NotFound();
        }
        UUID step = entry.step().id();
        boolean changed = ticked ? ticks.tick(step, item, today(), currentUser.id()) : ticks.untick(step, item);
        if (changed) {
            audit.did(ticked ? "item-ticked" : "item-unticked", "process-step", step, dossier.id(), null);
        }
    }

    private StepBook.Entry step(DossierId dossier, String code) {
        return book.find(dossier, code).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
