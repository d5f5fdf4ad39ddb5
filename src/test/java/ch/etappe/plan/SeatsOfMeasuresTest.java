package ch.etappe.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EndReason;
import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.enrolment.Rosters;
import ch.etappe.enrolment.SeatsLost;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.test.MeetingWorld;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What becomes of a measure when its seat moves or is lost, and of who leads the case. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SeatsOfMeasuresTest {

    @Autowired
    Plans plans;

    @Autowired
    PlanContent content;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Rosters rosters;

    @Autowired
    SeatsLost lost;

    @Autowired
    MeetingWorld people;

    @Autowired
    CourseWorld courses;

    private UUID region;
    private UUID school;
    private DossierId dossier;
    private PlanId plan;
    private MeasureId measure;
    private EnrolmentSummary seat;

    @BeforeEach
    void aMeasureWithASeat() {
        region = people.region("Olten");
        school = courses.provider("Wortweide");
        dossier = people.dossier(region, "Selam");
        people.signInAsCaseworker(region);
        plan = plans.begin(dossier);
        measure = content.addMeasure(
                content.addGoal(plan, new GoalForm(ProcessArea.LANGUAGE_EDU, GoalTemplate.LANG_EVERYDAY, null, null)),
                new MeasureForm(MeasureKind.OFFER, "Deutsch"));
        seat = plans.book(measure, run());
    }

    @Test
    void theMeasureStaysWithTheSeatOfThePerson() {
        EnrolmentSummary then = enrolments.transfer(seat.id(), run());

        await().pollInSameThread()
                .untilAsserted(() -> assertThat(measure().seat()).isEqualTo(then));
    }

    @Test
    void aLostSeatIsLookedForAgainAndToldOnceUntilThereIsAnother() {
        confirmed();
        calledOff();

        await().pollInSameThread()
                .untilAsserted(() -> assertThat(measure().state()).isEqualTo(MeasureState.PLANNED));
        assertThat(measure().isBookable()).isTrue();
        assertThat(seatOf(measure()).state()).isEqualTo(EnrolmentState.DECLINED);
        assertThat(lost.page(false, 10).rows()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(seat.id());
            assertThat(row.reason()).isEqualTo(EndReason.RUN_CANCELLED);
            assertThat(row.words()).isEqualTo("Zu wenig Anmeldungen");
        });
        assertThat(lost.of(dossier)).hasSize(1);

        EnrolmentSummary other = plans.bookInstead(seat.id(), dossier, run(), null, List.of());

        assertThat(seatOf(measure()).id()).isEqualTo(other.id());
        assertThat(lost.page(false, 10).total()).isZero();
        assertThat(lost.of(dossier)).isEmpty();
    }

    @Test
    void whoNeedsNoOtherSeatIsPutAside() {
        courses.signInAsProvider(school);
        rosters.decline(seat.id(), "Niveau passt nicht");
        people.signInAsCaseworker(region);
        assertThat(lost.of(dossier)).singleElement().satisfies(row -> {
            assertThat(row.reason()).isNull();
            assertThat(row.words()).isEqualTo("Niveau passt nicht");
        });

        lost.settle(seat.id());
        lost.settle(seat.id());

        assertThat(lost.of(dossier)).isEmpty();
        assertThat(people.ask(
                        "select count(*) from audit_event where action = 'seat-loss-settled' and dossier_id = ?",
                        dossier.id()))
                .isEqualTo("1");
    }

    @Test
    void whoGivesASeatBackHasNotLostIt() {
        enrolments.withdraw(seat.id(), EndReason.MOVE, "");

        assertThat(lost.of(dossier)).isEmpty();
    }

    @Test
    void aMeasureWhoseSeatIsGivenBackGoesOnNoLonger() {
        confirmed();
        enrolments.withdraw(seat.id(), EndReason.MOVE, "");

        await().pollInSameThread()
                .untilAsserted(() -> assertThat(measure().state()).isEqualTo(MeasureState.PLANNED));
        assertThat(measure().isBookable()).isTrue();
    }

    @Test
    void whatOthersLostIsNobodysBusiness() {
        calledOff();
        people.signInAsCaseworker(people.region("Dorneck"));

        assertThat(lost.page(false, 10).total()).isZero();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lost.of(dossier));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lost.settle(seat.id()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> plans.bookInstead(seat.id(), dossier, run(), null, List.of()));
    }

    @Test
    void aSiblingIsBookedWithThePersonAndTheMeasureHoldsThePersonsSeat() {
        DossierId sibling = people.dossier(region, "Noah");
        enrolments.withdraw(seat.id(), EndReason.MOVE, "");

        EnrolmentSummary again = plans.book(measure, run(), null, List.of(sibling));

        assertThat(seatOf(measure()).id()).isEqualTo(again.id());
        assertThat(again.dossier()).isEqualTo(dossier);
        assertThat(again.together()).isEqualTo(2);
        assertThat(enrolments.of(sibling)).hasSize(1);
    }

    private void confirmed() {
        courses.signInAsProvider(school);
        rosters.confirm(seat.id());
        people.signInAsCaseworker(region);
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(measure().state()).isEqualTo(MeasureState.ACTIVE));
    }

    private void calledOff() {
        courses.signInAsProvider(school);
        rosters.callOff(seat.run().id(), "Zu wenig Anmeldungen");
        rosters.callOff(seat.run().id(), "Zu wenig Anmeldungen");
        people.signInAsCaseworker(region);
    }

    private MeasureSummary measure() {
        return plans.open(plan).goals().getFirst().measures().getFirst();
    }

    private static EnrolmentSummary seatOf(MeasureSummary measure) {
        return Objects.requireNonNull(measure.seat());
    }

    private CourseRunId run() {
        return courses.published(school, "Deutsch A1", 5).run();
    }
}
