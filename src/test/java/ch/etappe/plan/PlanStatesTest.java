package ch.etappe.plan;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.test.MeetingWorld;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every act in every state of a plan (domain 6.3): what is not named here is refused. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PlanStatesTest {

    private static final LocalDate LATER = MeetingWorld.today().plusMonths(6);
    private static final GoalForm GOAL = new GoalForm(
            ProcessArea.LANGUAGE_EDU, GoalTemplate.LANG_EVERYDAY, null, LATER, "Versteht den Arzt", null, null);
    private static final GoalForm OTHER =
            new GoalForm(ProcessArea.SOCIAL, GoalTemplate.MEET_PEOPLE, null, LATER, "Kennt drei Nachbarn", null, null);
    private static final MeasureForm COURSE =
            new MeasureForm(MeasureKind.OFFER, "Deutschkurs", MeasureOwner.CASEWORKER, null, null);
    private static final MeasureForm CHOIR =
            new MeasureForm(MeasureKind.EXTERNAL, "Chor", MeasureOwner.CLIENT, null, null);

    /** What may be done to a plan, and in which states. */
    private enum Act {
        ADD_GOAL(EnumSet.of(PlanState.DRAFT)),
        CHANGE_GOAL(EnumSet.of(PlanState.DRAFT)),
        REMOVE_GOAL(EnumSet.of(PlanState.DRAFT)),
        ADD_MEASURE(EnumSet.of(PlanState.DRAFT)),
        CHANGE_MEASURE(EnumSet.of(PlanState.DRAFT)),
        REMOVE_MEASURE(EnumSet.of(PlanState.DRAFT)),
        BOOK(EnumSet.of(PlanState.DRAFT, PlanState.PROPOSED, PlanState.SIGNED_ONE, PlanState.IN_FORCE)),
        PROPOSE(EnumSet.of(PlanState.DRAFT, PlanState.PROPOSED)),
        TAKE_BACK(EnumSet.of(PlanState.DRAFT, PlanState.PROPOSED)),
        SIGN(EnumSet.of(PlanState.PROPOSED, PlanState.SIGNED_ONE, PlanState.IN_FORCE)), // once more changes nothing
        REFUSE(EnumSet.of(PlanState.PROPOSED)),
        IN_FORCE_ALONE(EnumSet.noneOf(PlanState.class)),
        CHANGE_PLAN(EnumSet.of(PlanState.IN_FORCE)),
        DISCARD(EnumSet.noneOf(PlanState.class)),
        REPORT(EnumSet.of(PlanState.IN_FORCE)),
        REVIEW(EnumSet.of(PlanState.IN_FORCE));

        private final Set<PlanState> allowed;

        Act(Set<PlanState> allowed) {
            this.allowed = allowed;
        }
    }

    @Autowired
    private MeetingWorld people;

    @Autowired
    private CourseWorld courses;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanContent content;

    @Autowired
    private PlanVersions versions;

    @Autowired
    private GoalProgress progress;

    @Autowired
    private PlanReviews reviews;

    @Autowired
    private AgreedPlans agreed;

    @Autowired
    private PlanSigning signing;

    private UUID region;
    private CourseRunId run;

    @BeforeEach
    void aCaseworkerAndACourse() {
        region = people.region("Olten");
        run = courses.published(courses.provider("Wortweide"), "Deutsch A1", 500)
                .run();
        people.signInAsCaseworker(region);
    }

    @Test
    void everyActIsDoneOrRefusedByTheStateOfThePlan() {
        Map<String, Boolean> expected = new LinkedHashMap<>();
        Map<String, Boolean> happened = new LinkedHashMap<>();
        for (PlanState state : PlanState.values()) {
            for (Act act : Act.values()) {
                PlanId plan = planIn(state);
                expected.put(state + " " + act, act.allowed.contains(state));
                happened.put(state + " " + act, succeeds(act, plans.open(plan)));
            }
        }

        assertThat(happened).isEqualTo(expected);
    }

    @Test
    void noActLeadsAnywhereElse() {
        Map<PlanState, Set<PlanState>> reached = new EnumMap<>(PlanState.class);
        for (PlanState state : PlanState.values()) {
            Set<PlanState> next = EnumSet.noneOf(PlanState.class);
            for (Act act : Act.values()) {
                PlanId plan = planIn(state);
                succeeds(act, plans.open(plan));
                next.add(plans.open(plan).state());
            }
            next.remove(state);
            reached.put(state, next);
        }

        assertThat(reached)
                .containsEntry(PlanState.DRAFT, EnumSet.of(PlanState.PROPOSED))
                .containsEntry(PlanState.PROPOSED, EnumSet.of(PlanState.DRAFT, PlanState.SIGNED_ONE))
                .containsEntry(PlanState.SIGNED_ONE, EnumSet.of(PlanState.IN_FORCE))
                .containsEntry(PlanState.IN_FORCE, EnumSet.of(PlanState.ENDED))
                .containsEntry(PlanState.SUPERSEDED, EnumSet.noneOf(PlanState.class))
                .containsEntry(PlanState.ENDED, EnumSet.noneOf(PlanState.class));
    }

    private boolean succeeds(Act act, PlanSummary plan) {
        try {
            run(act, plan);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private void run(Act act, PlanSummary plan) {
        GoalSummary goal = plan.goals().getFirst();
        MeasureSummary measure = goal.measures().getFirst();
        switch (act) {
            case ADD_GOAL -> content.addGoal(plan.id(), OTHER);
            case CHANGE_GOAL -> content.changeGoal(goal.id(), goal.version(), OTHER);
            case REMOVE_GOAL -> content.removeGoal(goal.id());
            case ADD_MEASURE -> content.addMeasure(goal.id(), CHOIR);
            case CHANGE_MEASURE -> content.changeMeasure(measure.id(), measure.version(), CHOIR);
            case REMOVE_MEASURE -> content.removeMeasure(measure.id());
            case BOOK -> plans.book(measure.id(), run);
            case PROPOSE -> versions.propose(plan.id(), plan.edition());
            case TAKE_BACK -> versions.takeBack(plan.id());
            case SIGN -> agreed.officeSigns(plan.id());
            case REFUSE ->
                signing.refuse(
                        plan.id(),
                        agreed.hash(plan.id()),
                        "Zu viel",
                        MeetingWorld.today().plusDays(7));
            case IN_FORCE_ALONE -> signing.putInForceAlone(plan.id(), agreed.hash(plan.id()), "Kurs beginnt");
            case CHANGE_PLAN -> versions.change(plan.id());
            case DISCARD -> versions.discard(plan.id());
            case REPORT -> progress.report(goal.id(), new ProgressForm(GoalState.ACHIEVED, null));
            case REVIEW ->
                reviews.close(plan.id(), new ReviewForm(MeetingWorld.today(), ReviewResult.END, "Ziel erreicht"));
        }
    }

    private PlanId planIn(PlanState state) {
        DossierId dossier = people.dossier(region, "Selam");
        PlanId plan = plans.begin(dossier);
        content.addMeasure(content.addGoal(plan, GOAL), COURSE);
        switch (state) {
            case DRAFT -> {}
            case PROPOSED -> propose(plan);
            case SIGNED_ONE -> {
                propose(plan);
                agreed.clientSigns(plan);
            }
            case IN_FORCE -> putInForce(plan);
            case SUPERSEDED -> {
                putInForce(plan);
                PlanId next = versions.change(plan);
                content.addMeasure(content.addGoal(next, OTHER), CHOIR);
                putInForce(next);
            }
            case ENDED -> {
                putInForce(plan);
                reviews.close(plan, new ReviewForm(MeetingWorld.today(), ReviewResult.END, "Ziel erreicht"));
            }
        }
        return plan;
    }

    private void putInForce(PlanId plan) {
        propose(plan);
        agreed.clientSigns(plan);
        agreed.officeSigns(plan);
    }

    private void propose(PlanId plan) {
        assertThat(versions.propose(plan, plans.open(plan).edition())).isEmpty();
    }
}
