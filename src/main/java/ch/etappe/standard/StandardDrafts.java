package ch.etappe.standard;

import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The canton writes the next version. Each act names the version of the draft that it was made on, and answers with the
 * one that it made; all of them refuse with {@code standard.refusal.not-a-draft} what is handed in or released, and with
 * {@link org.springframework.dao.OptimisticLockingFailureException} what was changed meanwhile.
 */
@Service
@Transactional
@PreAuthorize("hasRole('CANTON')")
public class StandardDrafts {

    private final ProcessStandardRepository standards;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    StandardDrafts(ProcessStandardRepository standards, CurrentUser currentUser, AuditTrail audit, Clock clock) {
        this.standards = standards;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins the next version as a copy of the one in force; with one begun already, that one. */
    public StandardId begin() {
        return standards.inPreparation().map(StandardId::new).orElseGet(this::copyOfTheOneInForce);
    }

    private StandardId copyOfTheOneInForce() {
        ProcessStandard model = standards
                .findById(standards.inForceOn(Dates.dayOf(clock.instant())))
                .orElseThrow();
        ProcessStandard draft = standards.saveAndFlush(
                new ProcessStandard(model, standards.lastNumber() + 1, currentUser.id(), clock.instant()));
        audit.did("standard-begun", "process-standard", draft.id().id(), null);
        return draft.id();
    }

    /** @throws Refusal {@code standard.refusal.name} if it is blank or longer than 120 characters */
    public long rename(StandardId id, long seen, String name) {
        if (name.isBlank() || name.strip().length() > 120) {
            throw new Refusal("standard.refusal.name", 120);
        }
        return change(id, seen, draft -> draft.call(name));
    }

    /** @throws Refusal {@code standard.refusal.most-stages} */
    public long addStage(StandardId id, long seen, StageForm form) {
        return change(id, seen, draft -> draft.addStage(form));
    }

    /** @throws NotFound if the draft has no stage there */
    public long changeStage(StandardId id, long seen, int position, StageForm form) {
        return change(id, seen, draft -> draft.stages().at(position).change(form));
    }

    /** @throws Refusal {@code standard.refusal.stage-not-empty} while it has steps */
    public long removeStage(StandardId id, long seen, int position) {
        return change(id, seen, draft -> {
            setAside(draft);
            draft.stages().remove(position);
        });
    }

    public long moveStageUp(StandardId id, long seen, int position) {
        return change(id, seen, draft -> {
            setAside(draft);
            draft.stages().moveUp(position);
        });
    }

    /** @throws Refusal {@code standard.refusal.deadline-circle}, {@code standard.refusal.deadline-step} */
    public long addStep(StandardId id, long seen, int stage, StepForm form) {
        return change(id, seen, draft -> draft.stages().addStep(stage, form));
    }

    /** @throws Refusal {@code standard.refusal.deadline-circle}, {@code standard.refusal.deadline-step} */
    public long changeStep(StandardId id, long seen, StepTypeId step, StepForm form) {
        return change(id, seen, draft -> draft.stages().changeStep(step, form));
    }

    /** @throws Refusal {@code standard.refusal.step-awaited}, {@code standard.refusal.step-binding} */
    public long removeStep(StandardId id, long seen, StepTypeId step) {
        return change(id, seen, draft -> draft.stages().removeStep(step));
    }

    public long moveStepUp(StandardId id, long seen, StepTypeId step) {
        return change(id, seen, draft -> draft.stages().moveStepUp(step));
    }

    /** Hands it to the association. @throws Refusal {@code standard.refusal.stages} */
    public void submit(StandardId id, long seen) {
        change(id, seen, draft -> draft.submit(currentUser.id(), clock.instant()));
        audit.did("standard-submitted", "process-standard", id.id(), null);
    }

    /** Throws a draft away. Nobody was ever led by it. */
    public void discard(StandardId id, long seen) {
        ProcessStandard draft = reserved(id);
        draft.edit(seen, currentUser.id(), clock.instant());
        standards.delete(draft);
        audit.did("standard-discarded", "process-standard", id.id(), null);
    }

    private long change(StandardId id, long seen, Consumer<ProcessStandard> act) {
        ProcessStandard draft = reserved(id);
        draft.edit(seen, currentUser.id(), clock.instant());
        act.accept(draft);
        standards.flush();
        return draft.version();
    }

    /** Positions are unique in the schema at every moment. */
    private void setAside(ProcessStandard draft) {
        draft.stages().setAside();
        standards.flush();
    }

    private ProcessStandard reserved(StandardId id) {
        return standards.reserve(id.id()).orElseThrow(NotFound::new);
    }
}
