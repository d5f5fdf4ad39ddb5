package ch.etappe.plan;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.enrolment.SeatConfirmed;
import ch.etappe.i18n.Dates;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.matching.Matches;
import ch.etappe.offer.CourseRunId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases around the integration plan. One public method is one transaction and one thing a person wants. */
@Service
@Transactional
public class Plans {

    private static final String MAY_READ = "hasAnyRole('CASEWORKER', 'REGION_LEAD', 'REFUGEE')";
    private static final String MAY_WRITE = "hasRole('CASEWORKER')";
    private static final Set<PlanState> HISTORY = Set.of(PlanState.SUPERSEDED, PlanState.ENDED);

    private final PlanRepository plans;
    private final Enrolments enrolments;
    private final Matches matches;
    private final DossierAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    Plans(
            PlanRepository plans,
            Enrolments enrolments,
            Matches matches,
            DossierAccess access,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.enrolments = enrolments;
        this.matches = matches;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The plan that is worked on or in force; empty while none was begun. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public Optional<PlanSummary> of(DossierId dossier) {
        access.require(dossier);
        return current(dossier).map(this::summary);
    }

    /** @throws NotFound for an unknown plan and for one of a dossier out of reach */
    @PreAuthorize(MAY_READ)
    public PlanSummary open(PlanId id) {
        IntegrationPlan plan = plans.find(id.id()).orElseThrow(NotFound::new);
        access.requireForReading(plan.dossier());
        return summary(plan);
    }

    /** Begins the first draft; where a plan exists already, that one. */
    @PreAuthorize(MAY_WRITE)
    public PlanId begin(DossierId dossier) {
        requireWriting(dossier);
        return current(dossier)
                .orElseGet(() -> {
                    IntegrationPlan fresh = plans.save(new IntegrationPlan(dossier, clock.instant()));
                    audit.did("plan-begun", "plan", fresh.id().id(), dossier.id(), null);
                    return fresh;
                })
                .id();
    }

    /** Adds a goal. Saying the same twice is the goal that is there: a person repeats what got no answer. */
    @PreAuthorize(MAY_WRITE)
    public GoalId addGoal(PlanId id, GoalForm form) {
        IntegrationPlan plan = writable(plans.find(id.id()));
        return plan.same(form)
                .orElseGet(() -> {
                    Goal goal = plan.add(form);
                    audit.did(
                            "goal-added", "goal", goal.id().id(), plan.dossier().id(), null);
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
        IntegrationPlan plan = writable(plans.ofGoal(id.id()));
        Goal goal = plan.goal(id).orElseThrow(NotFound::new);
        if (goal.form().equals(form)) {
            return;
        }
        if (goal.version() != read) {
            throw new GoalChanged(summary(goal, seats(plan)));
        }
        goal.change(form);
        audit.did("goal-changed", "goal", id.id(), plan.dossier().id(), null);
    }

    /** Adds a measure. Saying the same twice is the measure that is there, while it is only planned. */
    @PreAuthorize(MAY_WRITE)
    public MeasureId addMeasure(GoalId id, MeasureForm form) {
        IntegrationPlan plan = writable(plans.ofGoal(id.id()));
        Goal goal = plan.goal(id).orElseThrow(NotFound::new);
        return goal.same(form)
                .orElseGet(() -> {
                    Measure measure = goal.add(form);
                    audit.did(
                            "measure-added",
                            "measure",
                            measure.id().id(),
                            plan.dossier().id(),
                            null);
                    return measure;
                })
                .id();
    }

    /**
     * Asks for a seat: it is held at once or, where none is left, the person joins the waiting list.
     * Asking twice for the same run changes nothing.
     *
     * @return what happened to the seat
     * @throws Refusal if the measure cannot be booked, the run takes no requests, or something speaks against it
     */
    @PreAuthorize(MAY_WRITE)
    public EnrolmentSummary book(MeasureId id, CourseRunId run) {
        return book(id, run, null);
    }

    /**
     * Like {@link #book(MeasureId, CourseRunId)}, also against an obstacle.
     *
     * @param reason why; it stays with the enrolment. Null or blank where nothing asks for one
     */
    @PreAuthorize(MAY_WRITE)
    public EnrolmentSummary book(MeasureId id, CourseRunId run, @Nullable String reason) {
        IntegrationPlan plan = writable(plans.ofMeasure(id.id()));
        Measure measure = plan.measure(id).orElseThrow(NotFound::new);
        EnrolmentSummary seat = matches.book(plan.dossier(), run, reason);
        measure.hold(seat.id().id());
        return seat;
    }

    /** A confirmed seat starts its measure and puts the goal on its way. */
    @ApplicationModuleListener
    void on(SeatConfirmed confirmed) {
        UUID enrolment = confirmed.enrolment().id();
        plans.ofEnrolment(enrolment)
                .ifPresent(plan -> plan.goals()
                        .forEach(goal -> goal.measures().stream()
                                .filter(measure -> enrolment.equals(measure.enrolmentId()))
                                .forEach(measure -> {
                                    measure.start();
                                    goal.begin(Dates.dayOf(clock.instant()));
                                })));
    }

    private Optional<IntegrationPlan> current(DossierId dossier) {
        return plans.findFirstByDossierIdAndStateNotInOrderByVersionNoDesc(dossier.id(), HISTORY);
    }

    private IntegrationPlan writable(Optional<IntegrationPlan> found) {
        IntegrationPlan plan = found.orElseThrow(NotFound::new);
        requireWriting(plan.dossier());
        if (plan.state() != PlanState.DRAFT) {
            throw new Refusal("plan.refusal.not-a-draft");
        }
        return plan;
    }

    private void requireWriting(DossierId dossier) {
        access.require(dossier);
        if (!access.mayWrite(DataCategory.PLAN)) {
            throw new NotFound();
        }
    }

    private PlanSummary summary(IntegrationPlan plan) {
        Map<UUID, EnrolmentSummary> seats = seats(plan);
        List<GoalSummary> goals =
                plan.goals().stream().map(goal -> summary(goal, seats)).toList();
        return new PlanSummary(plan.id(), plan.dossier(), plan.versionNo(), plan.state(), goals);
    }

    private static GoalSummary summary(Goal goal, Map<UUID, EnrolmentSummary> seats) {
        List<MeasureSummary> measures = goal.measures().stream()
                .map(measure -> new MeasureSummary(
                        measure.id(),
                        measure.kind(),
                        measure.title(),
                        measure.state(),
                        seats.get(measure.enrolmentId())))
                .toList();
        return new GoalSummary(goal.id(), goal.version(), goal.form(), goal.state(), measures);
    }

    private Map<UUID, EnrolmentSummary> seats(IntegrationPlan plan) {
        return enrolments.of(plan.dossier()).stream()
                .collect(Collectors.toMap(seat -> seat.id().id(), Function.identity()));
    }
}
