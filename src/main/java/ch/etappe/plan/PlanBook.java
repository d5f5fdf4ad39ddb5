package ch.etappe.plan;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds plans for the use cases: with their access checked, and locked where something is written. */
@Component
class PlanBook {

    private final PlanRepository plans;
    private final Enrolments enrolments;
    private final DossierAccess access;

    PlanBook(PlanRepository plans, Enrolments enrolments, DossierAccess access) {
        this.plans = plans;
        this.enrolments = enrolments;
        this.access = access;
    }

    /** The version that is worked on, otherwise the one in force. */
    Optional<IntegrationPlan> current(DossierId dossier) {
        return open(dossier).stream().findFirst();
    }

    /** What holds: the version in force, otherwise the one that is worked on. */
    Optional<IntegrationPlan> valid(DossierId dossier) {
        List<IntegrationPlan> open = open(dossier);
        return open.stream()
                .filter(plan -> plan.state() == PlanState.IN_FORCE)
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    /** The newest first: one that is worked on, one in force. */
    List<IntegrationPlan> open(DossierId dossier) {
        return plans.inStates(dossier.id(), PlanState.OPEN);
    }

    /** What is open, for a change that the signed-in account may make. */
    Versions writable(DossierId dossier) {
        access.require(dossier);
        if (!access.mayWrite(DataCategory.PLAN)) {
            throw new NotFound();
        }
        return locked(dossier);
    }

    /** What is open, for what the portal does by itself. Read once it is locked: somebody may have begun a version meanwhile. */
    Versions locked(DossierId dossier) {
        plans.lock(dossier.id(), PlanState.OPEN);
        return new Versions(dossier, open(dossier));
    }

    DossierId of(PlanId plan) {
        return id(plans.dossierOf(plan.id()));
    }

    DossierId of(GoalId goal) {
        return id(plans.dossierOfGoal(goal.id()));
    }

    DossierId of(MeasureId measure) {
        return id(plans.dossierOfMeasure(measure.id()));
    }

    private static DossierId id(Optional<UUID> found) {
        return new DossierId(found.orElseThrow(NotFound::new));
    }

    PlanSummary summary(IntegrationPlan plan) {
        Map<UUID, EnrolmentSummary> seats = seats(plan.dossier());
        List<GoalSummary> goals =
                plan.goals().stream().map(goal -> summary(goal, seats)).toList();
        return new PlanSummary(
                plan.id(), plan.dossier(), plan.versionNo(), plan.state(), plan.edition(), plan.inForceOn(), goals);
    }

    GoalSummary summary(Goal goal, Map<UUID, EnrolmentSummary> seats) {
        List<MeasureSummary> measures =
                goal.measures().stream().map(measure -> summary(measure, seats)).toList();
        return new GoalSummary(goal.id(), goal.version(), goal.form(), goal.state(), measures);
    }

    MeasureSummary summary(Measure measure, Map<UUID, EnrolmentSummary> seats) {
        return new MeasureSummary(
                measure.id(), measure.version(), measure.form(), measure.state(), seats.get(measure.enrolmentId()));
    }

    Map<UUID, EnrolmentSummary> seats(DossierId dossier) {
        return enrolments.of(dossier).stream()
                .collect(Collectors.toMap(seat -> seat.id().id(), Function.identity()));
    }

    /** The open versions of one dossier while nobody else writes to them. */
    record Versions(DossierId dossier, List<IntegrationPlan> open) {

        /** @throws Refusal {@code plan.refusal.history}: what was replaced or ended stays as it was */
        IntegrationPlan plan(PlanId id) {
            return open.stream()
                    .filter(plan -> plan.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("plan.refusal.history"));
        }

        IntegrationPlan with(GoalId goal) {
            return open.stream()
                    .filter(plan -> plan.goal(goal).isPresent())
                    .findFirst()
                    .orElseThrow(() -> new Refusal("plan.refusal.history"));
        }

        IntegrationPlan with(MeasureId measure) {
            return open.stream()
                    .filter(plan -> plan.measure(measure).isPresent())
                    .findFirst()
                    .orElseThrow(() -> new Refusal("plan.refusal.history"));
        }

        Optional<IntegrationPlan> in(PlanState state) {
            return open.stream().filter(plan -> plan.state() == state).findFirst();
        }

        Optional<IntegrationPlan> workedOn() {
            return open.stream().filter(plan -> plan.state().isWorkedOn()).findFirst();
        }

        /** The measures that hold this seat, or held it, in every open version. */
        List<Measure> on(EnrolmentId seat) {
            return open.stream()
                    .flatMap(plan -> plan.goals().stream())
                    .flatMap(goal -> goal.measures().stream())
                    .filter(measure -> seat.id().equals(measure.enrolmentId()))
                    .toList();
        }

        /** This goal in every open version that carries it. */
        List<Goal> everywhere(Goal goal) {
            return open.stream()
                    .flatMap(plan -> plan.goals().stream())
                    .filter(own -> own.root().equals(goal.root()))
                    .toList();
        }

        /** This measure in every open version that carries it. */
        List<Measure> everywhere(Measure measure) {
            return open.stream()
                    .flatMap(plan -> plan.goals().stream())
                    .flatMap(goal -> goal.measures().stream())
                    .filter(own -> own.root().equals(measure.root()))
                    .toList();
        }
    }
}
