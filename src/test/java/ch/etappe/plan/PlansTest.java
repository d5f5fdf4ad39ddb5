package ch.etappe.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Rosters;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.test.MeetingWorld;
import ch.etappe.test.StatementCounter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PlansTest {

    private static final GoalForm EVERYDAY =
            new GoalForm(ProcessArea.LANGUAGE_EDU, GoalTemplate.LANG_EVERYDAY, null, null);
    private static final MeasureForm COURSE = new MeasureForm(MeasureKind.OFFER, "Deutschkurs");

    @Autowired
    private MeetingWorld people;

    @Autowired
    private CourseWorld courses;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanContent content;

    @Autowired
    private GoalWords words;

    @Autowired
    private Rosters rosters;

    @Autowired
    private StatementCounter statements;

    private UUID region;
    private DossierId selam;
    private PlanId plan;

    @BeforeEach
    void aPlanIsBegun() {
        region = people.region("Olten");
        selam = people.dossier(region, "Selam");
        people.signInAsCaseworker(region);
        plan = plans.begin(selam);
    }

    @Test
    void beginningTwiceIsTheSamePlan() {
        assertThat(plans.begin(selam)).isEqualTo(plan);
    }

    @Test
    void whatIsRepeatedForWantOfAnAnswerIsThereOnce() {
        GoalId goal = content.addGoal(plan, EVERYDAY);
        MeasureId measure = content.addMeasure(goal, COURSE);

        assertThat(content.addGoal(plan, EVERYDAY)).isEqualTo(goal);
        assertThat(content.addMeasure(goal, COURSE)).isEqualTo(measure);
        GoalSummary read = plans.open(plan).goals().getFirst();
        GoalForm due =
                new GoalForm(ProcessArea.LANGUAGE_EDU, GoalTemplate.LANG_EVERYDAY, null, LocalDate.of(2030, 6, 30));
        content.changeGoal(goal, read.version(), due);
        content.changeGoal(goal, read.version(), due);
        assertThat(plans.open(plan).goals()).hasSize(1).first().satisfies(one -> {
            assertThat(one.form()).isEqualTo(due);
            assertThat(one.measures()).hasSize(1);
        });
    }

    @Test
    void aGoalIsReadInTheReadersLanguageOrMarkedAsGerman() {
        GoalForm own = new GoalForm(ProcessArea.SOCIAL, null, "Ich singe im Chor", null);

        assertThat(words.of(EVERYDAY, Locale.forLanguageTag("ti")).own()).isTrue();
        assertThat(words.of(own, Locale.forLanguageTag("ti")))
                .satisfies(reading -> assertThat(reading.own()).isFalse())
                .satisfies(reading -> assertThat(reading.tag()).isEqualTo("de-CH"));
    }

    @Test
    void aGoalNeedsWordsAndNotTooMany() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new GoalForm(ProcessArea.SOCIAL, null, "  ", null))
                .extracting(Refusal::key)
                .isEqualTo("plan.refusal.goal-without-words");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new GoalForm(ProcessArea.SOCIAL, null, "x".repeat(2000), null))
                .extracting(Refusal::key)
                .isEqualTo("plan.refusal.goal-too-long");
    }

    @Test
    void whoSavesSecondSeesWhatTheFirstSaved() {
        GoalId id = content.addGoal(plan, EVERYDAY);
        long read = goal().version();
        GoalForm first = new GoalForm(EVERYDAY.area(), EVERYDAY.template(), null, LocalDate.of(2027, 6, 30));
        content.changeGoal(id, read, first);

        assertThatExceptionOfType(GoalChanged.class)
                .isThrownBy(() -> content.changeGoal(
                        id, read, new GoalForm(EVERYDAY.area(), null, "Deutsch für die Arbeit", null)))
                .satisfies(meanwhile -> assertThat(meanwhile.stored().form()).isEqualTo(first));
        assertThat(goal().form()).isEqualTo(first);
    }

    @Test
    void aMeasureTakesALiveSeatAndASecondClickTakesNoOther() {
        MeasureId measure = courseMeasure();
        CourseRunId run = courses.published(courses.provider("Wortweide"), "Deutsch A1", 5)
                .run();

        EnrolmentSummary seat = plans.book(measure, run);
        EnrolmentSummary again = plans.book(measure, run);

        assertThat(seat.state()).isEqualTo(EnrolmentState.APPROVED);
        assertThat(again.id()).isEqualTo(seat.id());
        assertThat(goal().measures().getFirst().seat()).isNotNull();
        assertThat(goal().measures().getFirst().isBookable()).isFalse();
    }

    @Test
    void whatIsNoCourseHasNoSeat() {
        GoalId id = content.addGoal(plan, EVERYDAY);
        MeasureId measure = content.addMeasure(id, new MeasureForm(MeasureKind.INTERNAL, "Begleitung"));
        CourseRunId run = courses.published(courses.provider("Wortweide"), "Deutsch A1", 5)
                .run();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> plans.book(measure, run))
                .extracting(Refusal::key)
                .isEqualTo("plan.refusal.not-bookable");
    }

    @Test
    void aConfirmedSeatPutsTheGoalOnItsWay() {
        MeasureId measure = courseMeasure();
        UUID provider = courses.provider("Wortweide");
        EnrolmentSummary seat =
                plans.book(measure, courses.published(provider, "Deutsch A1", 5).run());

        courses.signInAsProvider(provider);
        rosters.confirm(seat.id());

        people.signInAsCaseworker(region);
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(goal().state()).isEqualTo(GoalState.IN_PROGRESS));
    }

    @Test
    void nobodyElseReadsOrWritesThePlan() {
        UUID other = people.region("Dorneck");
        people.signInAsCaseworker(other);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> plans.open(plan));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> content.addGoal(plan, EVERYDAY));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> plans.open(PlanId.next()));
    }

    @Test
    void aRegionLeadReadsAndDoesNotWrite() {
        Scope.Region scope = new Scope.Region(region);
        SignedInAs.account(people.staff("U. Lindenhof", Role.REGION_LEAD, scope), Role.REGION_LEAD, scope);

        assertThat(plans.open(plan).id()).isEqualTo(plan);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> content.addGoal(plan, EVERYDAY));
    }

    @Test
    void aPlanCostsTheSameStatementsHoweverManyGoalsItHas() {
        courseMeasure();
        int forOne = statements.during(() -> plans.of(selam));
        for (int i = 0; i < 10; i++) {
            courseMeasure();
        }

        assertThat(statements.during(() -> plans.of(selam))).isEqualTo(forOne);
    }

    private MeasureId courseMeasure() {
        return content.addMeasure(content.addGoal(plan, EVERYDAY), COURSE);
    }

    private GoalSummary goal() {
        return plans.of(selam).orElseThrow().goals().getFirst();
    }
}
