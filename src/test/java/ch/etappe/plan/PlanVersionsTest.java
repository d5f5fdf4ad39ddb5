package ch.etappe.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import ch.etappe.assessment.Potential;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseWorld;
import ch.etappe.plan.PlanDifference.Kind;
import ch.etappe.test.MeetingWorld;
import ch.etappe.test.StatementCounter;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PlanVersionsTest {

    private static final LocalDate TODAY = MeetingWorld.today();
    private static final LocalDate LATER = TODAY.plusMonths(6);
    private static final GoalForm GOAL = new GoalForm(
            ProcessArea.LANGUAGE_EDU, GoalTemplate.LANG_EVERYDAY, null, LATER, "Versteht den Arzt", null, null);
    private static final MeasureForm COURSE =
            new MeasureForm(MeasureKind.OFFER, "Deutschkurs", MeasureOwner.PROVIDER, null, null);
    private static final MeasureForm CHOIR =
            new MeasureForm(MeasureKind.EXTERNAL, "Chor", MeasureOwner.CLIENT, null, LATER);

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
    private ReviewsDue due;

    @Autowired
    private GoalTemplates templates;

    @Autowired
    private AgreedPlans agreed;

    @Autowired
    private JdbcClient database;

    @Autowired
    private StatementCounter statements;

    private UUID region;
    private DossierId selam;
    private PlanId plan;

    @BeforeEach
    void aPlanWithOneGoal() {
        region = people.region("Olten");
        selam = people.dossier(region, "Selam");
        people.signInAsCaseworker(region);
        plan = plans.begin(selam);
        content.addMeasure(content.addGoal(plan, GOAL), COURSE);
    }

    @Test
    void whatAPlanCannotBeProposedWithoutIsSaidAtTheGoal() {
        GoalId bare = content.addGoal(plan, new GoalForm(ProcessArea.SOCIAL, null, "Ich singe", TODAY.minusDays(1)));
        GoalId open = content.addGoal(plan, new GoalForm(ProcessArea.SOCIAL, null, "Ich koche", null));
        MeasureId nobody = content.addMeasure(open, new MeasureForm(MeasureKind.EXTERNAL, "Kochgruppe"));

        assertThat(propose(plan))
                .containsExactly(
                        new PlanProblem(bare, null, "plan.problem.no-indicator"),
                        new PlanProblem(bare, null, "plan.problem.due-past"),
                        new PlanProblem(bare, null, "plan.problem.no-measure"),
                        new PlanProblem(open, null, "plan.problem.no-indicator"),
                        new PlanProblem(open, null, "plan.problem.no-due"),
                        new PlanProblem(open, nobody, "plan.problem.no-responsible"));
        assertThat(plans.open(plan).state()).isEqualTo(PlanState.DRAFT);
    }

    @Test
    void anEmptyPlanIsNotProposed() {
        PlanId empty = plans.begin(people.dossier(region, "Yonas"));

        assertThat(versions.propose(empty, 0)).containsExactly(new PlanProblem(null, null, "plan.problem.no-goal"));
    }

    @Test
    void whoProposesHasSeenWhatIsProposed() {
        int seen = plans.open(plan).edition();
        content.addGoal(plan, new GoalForm(ProcessArea.SOCIAL, null, "Ich singe", LATER));

        refused("plan.refusal.changed-meanwhile", () -> versions.propose(plan, seen));
    }

    @Test
    @DisplayName("BR07: in force needs both, and the same one twice is not both")
    void bothSign() {
        propose(plan);

        assertThat(agreed.clientSigns(plan)).isEqualTo(PlanState.SIGNED_ONE);
        assertThat(agreed.clientSigns(plan)).isEqualTo(PlanState.SIGNED_ONE);
        assertThat(agreed.officeSigns(plan)).isEqualTo(PlanState.IN_FORCE);
        assertThat(plans.open(plan).inForceOn()).isEqualTo(TODAY);
    }

    @Test
    @DisplayName("BR08: the version in force stays in force until both have signed the next one")
    void aChangeIsTheNextVersion() {
        inForce(plan);
        PlanId next = versions.change(plan);

        assertThat(versions.change(plan)).isEqualTo(next);
        assertThat(plans.valid(selam).orElseThrow().id()).isEqualTo(plan);
        assertThat(plans.of(selam).orElseThrow().id()).isEqualTo(next);
        refused("plan.refusal.nothing-changed", () -> propose(next));

        content.addMeasure(plans.open(next).goals().getFirst().id(), CHOIR);
        propose(next);
        agreed.officeSigns(next);
        assertThat(plans.valid(selam).orElseThrow().id()).isEqualTo(plan);
        agreed.clientSigns(next);

        assertThat(plans.valid(selam).orElseThrow().id()).isEqualTo(next);
        assertThat(versions.of(selam))
                .extracting(PlanVersion::versionNo, PlanVersion::state, PlanVersion::endedOn)
                .containsExactly(tuple(2, PlanState.IN_FORCE, null), tuple(1, PlanState.SUPERSEDED, TODAY));
        refused("plan.refusal.history", () -> agreed.clientSigns(plan));
    }

    @Test
    @DisplayName("BR08: the database knows one plan in force and one worked on for a dossier")
    void theDatabaseHoldsToOne() {
        inForce(plan);
        versions.change(plan);

        for (String columns : List.of("'DRAFT', null, null, null", "'IN_FORCE', now(), 'CLIENT', current_date")) {
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .isThrownBy(
                            () -> database.sql("insert into integration_plan (id, dossier_id, version_no, created_at,"
                                            + " state, proposed_at, first_signed_by, in_force_on) values (uuid(), ?, 9, now(), "
                                            + columns + ")")
                                    .params(selam.id())
                                    .update());
        }
    }

    @Test
    @DisplayName("BR19: no statement deletes, rewrites or turns back what was proposed")
    void theDatabaseKeepsWhatWasProposed() {
        inForce(plan);
        progress.report(goal(plan).id(), new ProgressForm(GoalState.ACHIEVED, "Prüfung bestanden"));
        reviews.close(plan, new ReviewForm(TODAY, ReviewResult.CONTINUE, null));

        for (String statement : List.of(
                "delete from measure where goal_id in (select id from goal where plan_id = ?)",
                "delete from goal where plan_id = ?",
                "delete from integration_plan where id = ?",
                "update integration_plan set state = 'DRAFT', proposed_at = null, first_signed_by = null,"
                        + " in_force_on = null where id = ?",
                "update integration_plan set version_no = 7 where id = ?",
                "update goal set due_on = '2040-01-01' where plan_id = ?",
                "update goal set indicator = 'anders' where plan_id = ?",
                "update measure set title = 'anders' where goal_id in (select id from goal where plan_id = ?)",
                "update goal_progress set note = 'anders' where goal_id in (select id from goal where plan_id = ?)",
                "delete from goal_progress where goal_id in (select id from goal where plan_id = ?)",
                "update plan_review set note = 'anders' where plan_id = ?",
                "delete from plan_review where plan_id = ?")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(statement)
                    .isThrownBy(() -> database.sql(statement).params(plan.id()).update());
        }
    }

    @Test
    void theDifferenceIsToldGoalByGoalAndFieldByField() {
        GoalId gone = content.addGoal(
                plan, new GoalForm(ProcessArea.SOCIAL, null, "Ich singe", LATER, "Singt im Chor", null, null));
        content.addMeasure(gone, CHOIR);
        inForce(plan);
        PlanId next = versions.change(plan);
        List<GoalSummary> goals = plans.open(next).goals();
        GoalForm longer = new GoalForm(
                GOAL.area(), GOAL.template(), null, LATER.plusMonths(3), GOAL.indicator(), "A2 mündlich", null);
        content.changeGoal(goals.getFirst().id(), goals.getFirst().version(), longer);
        content.addMeasure(goals.getFirst().id(), CHOIR);
        MeasureSummary course = goals.getFirst().measures().getFirst();
        content.changeMeasure(
                course.id(),
                course.version(),
                new MeasureForm(MeasureKind.OFFER, "Deutschkurs am Abend", MeasureOwner.PROVIDER, null, null));
        content.removeGoal(goals.getLast().id());
        content.addGoal(next, new GoalForm(ProcessArea.SOCIAL, GoalTemplate.MEET_PEOPLE, null, LATER));

        PlanDifference difference = versions.difference(plan, next);

        assertThat(difference.goals())
                .extracting(PlanDifference.Entry::kind)
                .containsExactly(Kind.CHANGED, Kind.NEW, Kind.GONE);
        PlanDifference.Entry<GoalForm> changed = difference.goals().getFirst();
        assertThat(changed.fields()).containsExactly("dueOn", "target");
        assertThat(changed.measures())
                .extracting(PlanDifference.Entry::kind, PlanDifference.Entry::fields)
                .containsExactly(tuple(Kind.CHANGED, List.of("title")), tuple(Kind.NEW, List.of()));
        assertThat(versions.difference(plan, plan).isEmpty()).isTrue();
    }

    @Test
    void versionsOfTwoCasesOrOfAnotherRegionAreNotCompared() {
        PlanId other = plans.begin(people.dossier(region, "Yonas"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> versions.difference(plan, other));

        people.signInAsCaseworker(people.region("Dorneck"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> versions.difference(plan, plan));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> versions.propose(plan, 0));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> progress.of(plan));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.of(plan));
    }

    @Test
    void thePersonSeesWhatChangesOnceItIsProposed() {
        inForce(plan);
        PlanId next = versions.change(plan);
        content.addMeasure(goal(next).id(), CHOIR);
        people.signInAsRefugee(selam);
        assertThat(versions.proposedTo(selam)).isEmpty();

        people.signInAsCaseworker(region);
        propose(next);
        people.signInAsRefugee(selam);

        assertThat(versions.proposedTo(selam).orElseThrow().goals())
                .extracting(PlanDifference.Entry::kind)
                .containsExactly(Kind.CHANGED);
        assertThat(plans.valid(selam).orElseThrow().id()).isEqualTo(plan);
    }

    @Test
    void aSeatAndProgressBelongToEveryVersionThatCarriesThem() {
        inForce(plan);
        PlanId next = versions.change(plan);
        UUID provider = courses.provider("Wortweide");
        var run = courses.published(provider, "Deutsch A1", 5).run();
        people.signInAsCaseworker(region);

        plans.book(goal(next).measures().getFirst().id(), run);
        progress.report(goal(plan).id(), new ProgressForm(GoalState.IN_PROGRESS, "Hat begonnen"));

        for (PlanId version : List.of(plan, next)) {
            assertThat(goal(version).measures().getFirst().hasSeat()).isTrue();
            assertThat(goal(version).state()).isEqualTo(GoalState.IN_PROGRESS);
            assertThat(progress.of(version).get(goal(version).id()))
                    .extracting(ProgressEntry::state, ProgressEntry::note)
                    .containsExactly(tuple(GoalState.IN_PROGRESS, "Hat begonnen"));
        }
        assertThat(versions.difference(plan, next).isEmpty()).isTrue();
    }

    @Test
    void aGoalGoesForwardAndIsTakenUpAgainOnlyInTheOpen() {
        inForce(plan);
        GoalId goal = goal(plan).id();
        progress.report(goal, new ProgressForm(GoalState.ACHIEVED, null));

        refused("plan.refusal.progress-order", () -> progress.report(goal, new ProgressForm(GoalState.PARTLY, null)));
        refused("plan.refusal.reason-missing", () -> new ProgressForm(GoalState.DROPPED, " "));
        progress.report(goal, new ProgressForm(GoalState.IN_PROGRESS, "Prüfung verfallen"));

        assertThat(progress.of(plan).get(goal))
                .extracting(ProgressEntry::state)
                .containsExactly(GoalState.IN_PROGRESS, GoalState.ACHIEVED);
    }

    @Test
    @DisplayName("BR08: a review is due six months after the plan is in force, and after each review anew")
    void reviewsAreCountedFromTheDayInForce() {
        inForce(plan);
        database.sql("update integration_plan set in_force_on = ? where id = ?")
                .params(TODAY.minusMonths(7), plan.id())
                .update();
        database.sql("update process_step s join process_step_type t on t.id = s.type_id set s.state = 'DONE',"
                        + " s.done_on = ? where s.dossier_id = ? and t.code = 'PLAN_REVIEW'")
                .params(TODAY, selam.id())
                .update();

        assertThat(due.near(selam)).contains(TODAY.minusMonths(7).plusMonths(6));
        assertThat(due.page(WorkGroup.OVERDUE, false, 50).rows())
                .extracting(ReviewDue::plan)
                .contains(plan);

        reviews.close(plan, new ReviewForm(TODAY, ReviewResult.CONTINUE, null));
        assertThat(due.of(selam)).contains(TODAY.plusMonths(6));
        assertThat(due.near(selam)).isEmpty();
        assertThat(due.page(WorkGroup.OVERDUE, false, 50).rows())
                .extracting(ReviewDue::plan)
                .doesNotContain(plan);
        refused(
                "plan.refusal.review-day",
                () -> reviews.close(plan, new ReviewForm(TODAY.plusDays(1), ReviewResult.CONTINUE, null)));
    }

    @Test
    void aReviewThatChangesSomethingBeginsTheNextVersion() {
        inForce(plan);

        PlanId next = reviews.close(plan, new ReviewForm(TODAY, ReviewResult.CHANGE, "Neue Arbeitszeiten"));

        assertThat(plans.open(next).versionNo()).isEqualTo(2);
        assertThat(plans.valid(selam).orElseThrow().id()).isEqualTo(plan);
        assertThat(reviews.of(plan)).extracting(ReviewSummary::note).containsExactly("Neue Arbeitszeiten");
    }

    @Test
    void aDraftOfTheNextVersionIsThrownAwayUnlessASeatHangsOnIt() {
        refused("plan.refusal.only-plan", () -> versions.discard(plan));
        inForce(plan);
        versions.discard(versions.change(plan));
        assertThat(versions.of(selam)).hasSize(1);

        PlanId next = versions.change(plan);
        MeasureId fresh = content.addMeasure(
                goal(next).id(), new MeasureForm(MeasureKind.OFFER, "Kurs am Abend", MeasureOwner.CLIENT, null, null));
        UUID provider = courses.provider("Wortweide");
        var run = courses.published(provider, "Deutsch A1", 5).run();
        people.signInAsCaseworker(region);
        plans.book(fresh, run);
        refused("plan.refusal.goal-has-seat", () -> versions.discard(next));
        refused("plan.refusal.measure-has-seat", () -> content.removeMeasure(fresh));
        refused(
                "plan.refusal.goal-has-seat",
                () -> content.removeGoal(goal(next).id()));
    }

    @Test
    void twoWhoBeginTheNextVersionAtOnceBeginTheSame() throws Exception {
        inForce(plan);

        List<PlanId> begun = atOnce(() -> versions.change(plan), () -> versions.change(plan));

        assertThat(begun.getFirst()).isEqualTo(begun.getLast());
        assertThat(versions.of(selam)).hasSize(2);
    }

    @Test
    void nothingIsProposedThatChangesAtTheSameMoment() throws Exception {
        PlanSummary read = plans.open(plan);
        GoalSummary goal = read.goals().getFirst();
        GoalForm other = new GoalForm(GOAL.area(), GOAL.template(), null, LATER, "Versteht die Lehrerin", null, null);

        List<String> refusals = atOnce(
                () -> refusal(() -> versions.propose(plan, read.edition())),
                () -> refusal(() -> content.changeGoal(goal.id(), goal.version(), other)));

        PlanSummary now = plans.open(plan);
        boolean proposed = now.state() == PlanState.PROPOSED;
        assertThat(refusals)
                .isEqualTo(
                        proposed
                                ? List.of("", "plan.refusal.not-a-draft")
                                : List.of("plan.refusal.changed-meanwhile", ""));
        assertThat(now.goals().getFirst().form()).isEqualTo(proposed ? GOAL : other);
    }

    @Test
    void whoSavesAMeasureSecondSeesWhatTheFirstSaved() {
        MeasureSummary read = goal(plan).measures().getFirst();
        content.changeMeasure(read.id(), read.version(), CHOIR);

        assertThatExceptionOfType(MeasureChanged.class)
                .isThrownBy(() -> content.changeMeasure(
                        read.id(), read.version(), new MeasureForm(MeasureKind.INTERNAL, "Tandem")))
                .satisfies(meanwhile -> assertThat(meanwhile.stored().form()).isEqualTo(CHOIR));
    }

    @Test
    void preparedGoalsSuggestWhatFitsThePerson() {
        assertThat(templates.of(selam))
                .filteredOn(one -> one.template() == GoalTemplate.FIRST_JOB)
                .singleElement()
                .satisfies(one -> assertThat(one.fitting()).isFalse());
        assess(Potential.TRAINING);

        assertThat(templates.of(selam))
                .filteredOn(one -> one.template() == GoalTemplate.FIRST_JOB)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.fitting()).isTrue();
                    assertThat(one.indicator()).contains("Lehrvertrag");
                });
        assertThat(templates.of(selam))
                .extracting(GoalSuggestion::template)
                .containsExactlyInAnyOrder(GoalTemplate.values());
    }

    @Test
    void versionsCostTheSameStatementsHoweverMuchTheySay() {
        inForce(plan);
        PlanId next = versions.change(plan);
        int few = statements.during(() -> versions.difference(plan, next));
        for (int i = 0; i < 10; i++) {
            GoalId goal = content.addGoal(next, new GoalForm(ProcessArea.SOCIAL, null, "Ziel " + i, LATER));
            content.addMeasure(goal, CHOIR);
        }

        assertThat(statements.during(() -> versions.difference(plan, next))).isEqualTo(few);
    }

    private void assess(Potential potential) {
        database.sql("insert into assessment (id, dossier_id, type, state, conducted_on, language, potential, begun_by,"
                        + " begun_at, completed_by, completed_at)"
                        + " select uuid(), :dossier, 'SHORT', 'COMPLETED', :on, 'de', :potential, u.id, now(), u.id, now()"
                        + " from user_account u limit 1")
                .param("dossier", selam.id())
                .param("on", TODAY)
                .param("potential", potential.name())
                .update();
    }

    private List<PlanProblem> propose(PlanId version) {
        return versions.propose(version, plans.open(version).edition());
    }

    private void inForce(PlanId version) {
        assertThat(propose(version)).isEmpty();
        agreed.clientSigns(version);
        agreed.officeSigns(version);
    }

    private GoalSummary goal(PlanId version) {
        return plans.open(version).goals().getFirst();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }

    private static String refusal(Runnable act) {
        try {
            act.run();
            return "";
        } catch (Refusal refused) {
            return refused.key();
        }
    }

    /** Both in the name of who is signed in here, and neither before the other is ready. */
    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        SecurityContext account = SecurityContextHolder.getContext();
        CyclicBarrier ready = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<T>> done = List.of(one, other).stream()
                    .map(act -> two.submit(() -> {
                        SecurityContextHolder.setContext(account);
                        ready.await();
                        return act.call();
                    }))
                    .toList();
            return List.of(done.getFirst().get(), done.getLast().get());
        }
    }
}
