package ch.etappe.plan;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use cases around what an integration plan says: its goals and their measures. Only a draft is changed: all acts
 * refuse with {@code plan.refusal.not-a-draft} otherwise.
 */
@Service
@Transactional
public class PlanContent {

    private static final String MAY_WRITE = "hasRole('CASEWORKER')";

    private final PlanBook book;
    private final RequirementRepository requirements;
    private final AuditTrail audit;

    PlanContent(PlanBook book, RequirementRepository requirements, AuditTrail audit) {
        this.book = book;
        this.requirements = requirements;
        this.audit = audit;
    }

    /** Adds a goal. Saying the same twice is the goal that is there: a person repeats what got no answer. */
    @PreAuthorize(MAY_WRITE)
    public GoalId addGoal(PlanId id, GoalForm form) {
        DossierId dossier = book.of(id);
        IntegrationPlan plan = draft(book.writable(dossier).plan(id));
        return plan.same(form)
                .orElseGet(() -> {
                    Goal goal = plan.add(form);
                    plan.changed();
                    did("goal-added", "goal", goal.id().id(), dossier);
                    return goal;
                })
                .id();
    }

    /**
     * @param read the version that the caller's form began with
     * @throws GoalChanged if somebody saved the goal since then, unless it says the same
     */
    @PreAuthorize(MAY_WRITE)
    public void changeGoal(GoalId id, long read, GoalForm form) {
        DossierId dossier = book.of(id);
        IntegrationPlan plan = draft(book.writable(dossier).with(id));
        Goal goal = plan.goal(id).orElseThrow(NotFound::new);
        if (goal.form().equals(form)) {
            return;
        }
        if (goal.version() != read) {
            throw new GoalChanged(book.summary(goal, book.seats(dossier)));
        }
        goal.change(form);
        plan.changed();
        did("goal-changed", "goal", id.id(), dossier);
    }

    /**
     * Takes a goal out of a draft; an earlier version keeps it.
     *
     * @throws Refusal {@code plan.refusal.goal-has-seat} while a seat hangs on it, {@code plan.refusal.goal-has-begun}
     *     if no earlier version has what was done for it, {@code plan.refusal.has-order}
     */
    @PreAuthorize(MAY_WRITE)
    public void removeGoal(GoalId id) {
        DossierId dossier = book.of(id);
        IntegrationPlan plan = draft(book.writable(dossier).with(id));
        Goal goal = plan.goal(id).orElseThrow(NotFound::new);
        if (book.summary(goal, book.seats(dossier)).measures().stream().anyMatch(MeasureSummary::hasSeat)) {
            throw new Refusal("plan.refusal.goal-has-seat");
        }
        if (goal.root().equals(id.id()) && goal.state() != GoalState.OPEN) {
            throw new Refusal("plan.refusal.goal-has-begun");
        }
        goal.measures().forEach(this::requireFree);
        plan.remove(goal);
        plan.changed();
        did("goal-removed", "goal", id.id(), dossier);
    }

    /** Adds a measure. Saying the same twice is the measure that is there, while it is only planned. */
    @PreAuthorize(MAY_WRITE)
    public MeasureId addMeasure(GoalId id, MeasureForm form) {
        DossierId dossier = book.of(id);
        IntegrationPlan plan = draft(book.writable(dossier).with(id));
        Goal goal = plan.goal(id).orElseThrow(NotFound::new);
        return goal.same(form)
                .orElseGet(() -> {
                    Measure measure = goal.add(form);
                    plan.changed();
                    did("measure-added", "measure", measure.id().id(), dossier);
                    return measure;
                })
                .id();
    }

    /**
     * @param read the version that the caller's form began with
     * @throws MeasureChanged if somebody saved the measure since then, unless it says the same
     * @throws Refusal {@code plan.refusal.measure-has-seat} if a booked course would become something else
     */
    @PreAuthorize(MAY_WRITE)
    public void changeMeasure(MeasureId id, long read, MeasureForm form) {
        DossierId dossier = book.of(id);
        IntegrationPlan plan = draft(book.writable(dossier).with(id));
        Measure measure = plan.measure(id).orElseThrow(NotFound::new);
        if (measure.form().equals(form)) {
            return;
        }
        if (measure.version() != read) {
            throw new MeasureChanged(book.summary(measure, book.seats(dossier)));
        }
        measure.change(form);
        plan.changed();
        did("measure-changed", "measure", id.id(), dossier);
    }

    /**
     * @throws Refusal {@code plan.refusal.measure-has-seat} while it holds a seat or waits for one,
     *     {@code plan.refusal.has-order} while it carries out a formal order
     */
    @PreAuthorize(MAY_WRITE)
    public void removeMeasure(MeasureId id) {
        DossierId dossier = book.of(id);
        IntegrationPlan plan = draft(book.writable(dossier).with(id));
        Measure measure = plan.measure(id).orElseThrow(NotFound::new);
        if (book.summary(measure, book.seats(dossier)).hasSeat()) {
            throw new Refusal("plan.refusal.measure-has-seat");
        }
        requireFree(measure);
        plan.goals().forEach(goal -> goal.remove(measure));
        plan.changed();
        did("measure-removed", "measure", id.id(), dossier);
    }

    /** What an authority ordered does not vanish with a draft. */
    private void requireFree(Measure measure) {
        if (requirements.isBound(
                measure.root(), measure.root().equals(measure.id().id()))) {
            throw new Refusal("plan.refusal.has-order");
        }
    }

    private static IntegrationPlan draft(IntegrationPlan plan) {
        plan.requireDraft();
        return plan;
    }

    private void did(String action, String type, UUID id, DossierId dossier) {
        audit.did(action, type, id, dossier.id());
    }
}
