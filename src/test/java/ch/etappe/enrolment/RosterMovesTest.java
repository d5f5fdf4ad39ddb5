package ch.etappe.enrolment;

import static ch.etappe.enrolment.EnrolmentState.APPROVAL_PENDING;
import static ch.etappe.enrolment.EnrolmentState.APPROVED;
import static ch.etappe.enrolment.EnrolmentState.CONFIRMED;
import static ch.etappe.enrolment.EnrolmentState.OFFERED;
import static ch.etappe.enrolment.EnrolmentState.TRANSFERRED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.SignedInAs;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A provider moves people between its own runs. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@RecordApplicationEvents
class RosterMovesTest {

    @Autowired
    RosterMoves moves;

    @Autowired
    Rosters rosters;

    @Autowired
    Enrolments enrolments;

    @Autowired
    CourseMessages messages;

    @Autowired
    CourseWorld world;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    private UUID school;
    private UUID region;
    private CourseRunId morning;
    private CourseRunId afternoon;
    private DossierId amina;
    private EnrolmentId seat;

    @BeforeEach
    void twoRunsOfOneOffer() {
        school = world.provider("Sprachschule Aare");
        region = world.region();
        morning = world.published(school, "Deutsch A1", 1).run();
        afternoon = RunsAlike.another(database, morning, 1);
        world.signInAsCaseworker(region);
        amina = world.dossier(region, "Amina");
        seat = enrolments.request(morning, amina).id();
        world.signInAsProvider(school);
    }

    @Test
    void whoAsksKeepsAskingAndTheSeatIsOfferedToWhoWaits() {
        world.signInAsCaseworker(region);
        DossierId yonas = world.dossier(region, "Yonas");
        enrolments.request(morning, yonas);
        world.signInAsProvider(school);

        assertThat(moves.move(seat, afternoon)).isEqualTo(APPROVED);
        assertThat(moves.move(seat, afternoon)).as("a second click").isEqualTo(APPROVED);

        assertThat(states(amina)).containsExactlyInAnyOrder(TRANSFERRED, APPROVED);
        assertThat(states(yonas)).containsExactly(OFFERED);
        assertThat(events.stream(SeatTransferred.class)).hasSize(1);
        assertThat(rosters.roster(afternoon).requests()).hasSize(1);
    }

    @Test
    void whoIsConfirmedIsConfirmedThereAndIsTold() {
        rosters.confirm(seat);

        assertThat(moves.move(seat, afternoon)).isEqualTo(CONFIRMED);

        assertThat(rosters.roster(afternoon).confirmed())
                .singleElement()
                .satisfies(person -> assertThat(person.name()).isEqualTo("Tesfay, Amina"));
        assertThat(rosters.roster(morning).run().held()).isZero();
        world.signInAsRefugee(amina);
        assertThat(messages.news(amina)).singleElement().satisfies(told -> {
            assertThat(told.sentence()).isEqualTo(MessageSentence.MOVED);
            assertThat(told.words()).isNull();
        });
    }

    @Test
    void whereTheCostsHaveToBeApprovedAnewTheSeatWaitsForThat() {
        database.sql("update enrolment set needs_approval = true where id = ?")
                .param(seat.id())
                .update();
        database.sql("""
                        update offer set needs_cost_approval = true, price_unit = 'LESSON', participant_share = 700,
                                         public_share = 1050
                        where id = (select offer_id from course_run where id = ?)
                        """).param(morning.id()).update();
        rosters.confirm(seat);

        assertThat(moves.move(seat, afternoon)).isEqualTo(APPROVAL_PENDING);

        assertThat(rosters.roster(afternoon).reserved()).isEqualTo(1);
        assertThat(rosters.roster(afternoon).confirmed()).isEmpty();
    }

    @Test
    void nobodyIsMovedIntoAFullRunNorOntoItsWaitingList() {
        world.signInAsCaseworker(region);
        enrolments.request(afternoon, world.dossier(region, "Reza"));
        world.signInAsProvider(school);

        assertThat(moves.targets(morning)).isEmpty();
        refuses("enrolment.refusal.run-full", () -> moves.move(seat, afternoon));
        assertThat(states(amina)).containsExactly(APPROVED);
    }

    @Test
    void onlyRunsOfTheSameOfferWithAFreeSeatAreTargets() {
        CourseRunId other = world.published(school, "Deutsch A2", 5).run();

        assertThat(moves.targets(morning)).extracting(run -> run.run().id()).containsExactly(afternoon);
        findsNothing(() -> moves.move(seat, other));
        refuses("enrolment.refusal.already-there", () -> moves.move(seat, morning));
    }

    @Test
    void whoAttendsOrWaitsIsNotMoved() {
        world.signInAsCaseworker(region);
        EnrolmentId waiting =
                enrolments.request(morning, world.dossier(region, "Yonas")).id();
        world.signInAsProvider(school);
        rosters.confirm(seat);
        rosters.attend(seat);

        refuses("enrolment.refusal.not-movable", () -> moves.move(seat, afternoon));
        refuses("enrolment.refusal.not-movable", () -> moves.move(waiting, afternoon));
    }

    @Test
    void anotherProviderLearnsNothingByGuessingIds() {
        UUID stranger = world.provider("Andere Schule");
        CourseRunId own = world.published(stranger, "Deutsch A1", 5).run();
        world.signInAsProvider(stranger);

        findsNothing(() -> moves.move(seat, own));
        findsNothing(() -> moves.move(seat, afternoon));
        findsNothing(() -> moves.move(EnrolmentId.next(), own));
        assertThat(moves.targets(morning)).isEmpty();
        world.signInAsProvider(school);
        findsNothing(() -> moves.move(seat, own));
        findsNothing(() -> moves.move(seat, CourseRunId.next()));
    }

    @Test
    void theProviderIsNotToldWhichRuleIsAgainstIt() {
        database.sql("update offer set category = 'LANGUAGE_INTENSIVE' where id in"
                        + " (select offer_id from course_run where id = ?)")
                .param(morning.id())
                .update();
        UUID elsewhere = world.provider("Andere Schule");
        CourseWorld.Course intensive = world.published(elsewhere, "Deutsch B1", 5);
        world.signInAsCaseworker(region);
        enrolments.request(intensive.run(), amina);
        database.sql("update offer set category = 'LANGUAGE_INTENSIVE' where id = ?")
                .param(intensive.offer().id())
                .update();
        world.signInAsProvider(school);

        refuses("enrolment.refusal.ask-caseworker", () -> moves.move(seat, afternoon));
    }

    @Test
    void whoeverClicksAtOnceThePersonHasOneSeat() throws Exception {
        CourseRunId evening = RunsAlike.another(database, morning, 1);

        List<String> outcomes = allAtOnce(List.of(
                asProvider(() -> moves.move(seat, afternoon)),
                asProvider(() -> moves.move(seat, afternoon)),
                asProvider(() -> moves.move(seat, evening)),
                asProvider(() -> rosters.confirm(seat)),
                asProvider(() -> rosters.decline(seat, "Niveau passt nicht"))));

        assertThat(outcomes).allMatch(outcome -> outcome.equals("done") || outcome.startsWith("enrolment."));
        assertThat(states(amina)).filteredOn(EnrolmentState::isActive).hasSizeLessThanOrEqualTo(1);
        assertThat(database.sql("select sum(held) from roster where course_run_id in (?, ?, ?)")
                        .params(morning.id(), afternoon.id(), evening.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo((int)
                        states(amina).stream().filter(EnrolmentState::holdsSeat).count());
    }

    private List<EnrolmentState> states(DossierId of) {
        return database.sql("select state from enrolment where dossier_id = ?")
                .param(of.id())
                .query((row, number) -> EnrolmentState.valueOf(row.getString("state")))
                .list();
    }

    private Callable<String> asProvider(Runnable act) {
        return () -> {
            world.signInAsProvider(school);
            try {
                act.run();
                return "done";
            } catch (Refusal refusal) {
                return refusal.key();
            } finally {
                SignedInAs.nobody();
            }
        };
    }

    private static List<String> allAtOnce(List<Callable<String>> acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        List<String> outcomes = new java.util.ArrayList<>();
        try (var executor = Executors.newFixedThreadPool(acts.size())) {
            List<Callable<String>> together = acts.stream()
                    .<Callable<String>>map(act -> () -> {
                        start.await();
                        return act.call();
                    })
                    .toList();
            for (Future<String> answer : executor.invokeAll(together)) {
                outcomes.add(answer.get());
            }
        }
        return outcomes;
    }

    private static void findsNothing(ThrowingCallable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act);
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
