package ch.etappe.enrolment;

import static ch.etappe.enrolment.EnrolmentState.APPROVED;
import static ch.etappe.enrolment.EnrolmentState.OFFERED;
import static ch.etappe.enrolment.EnrolmentState.WAITLISTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.SignedInAs;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.offer.OfferCategory;
import ch.etappe.offer.Timetable;
import ch.etappe.offer.Weekdays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who belong together, in the real database: seats for all or for nobody. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GroupsTest {

    private static final int ROUNDS = 5;
    private static final LocalDate TODAY = LocalDate.now(Dates.ZURICH);

    @Autowired
    Enrolments enrolments;

    @Autowired
    Rosters rosters;

    @Autowired
    CourseWorld world;

    @Autowired
    JdbcClient database;

    private UUID school;
    private UUID region;
    private DossierId sami;
    private DossierId lina;

    @BeforeEach
    void twoSiblings() {
        school = world.provider("Sprachschule Aare");
        region = world.region();
        sami = world.dossier(region, "Sami");
        lina = world.dossier(region, "Lina");
        world.signInAsCaseworker(region);
    }

    @Test
    void bothGetSeatsAndTheProviderSeesThatTheyBelongTogether() {
        CourseRunId run = world.published(school, "Deutsch A1", 2).run();

        List<EnrolmentSummary> seats = enrolments.requestTogether(run, List.of(sami, lina));
        List<EnrolmentSummary> again = enrolments.requestTogether(run, List.of(sami, lina));

        assertThat(seats).extracting(EnrolmentSummary::state).containsOnly(APPROVED);
        assertThat(seats).extracting(EnrolmentSummary::together).containsOnly(2);
        assertThat(again).isEqualTo(seats);
        world.signInAsProvider(school);
        assertThat(rosters.roster(run).requests())
                .extracting(RosterPage.Participant::together)
                .containsExactly(2, 2);
    }

    @Test
    void nobodyIsBookedWhereOneCannotBe() {
        CourseRunId run = world.published(school, "Deutsch A1", 9).run();
        DossierId foreign = world.dossier(world.region(), "Fremd");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> enrolments.requestTogether(run, List.of(sami, foreign)));
        CourseRunId morning = intensive();
        CourseRunId afternoon = intensive();
        enrolments.request(morning, lina);
        refuses(
                "enrolment.refusal.two-intensive-courses",
                () -> enrolments.requestTogether(afternoon, List.of(sami, lina)));

        assertThat(enrolments.of(sami)).isEmpty();
        assertThat(enrolments.of(lina)).hasSize(1);
        refuses("enrolment.refusal.some-there", () -> {
            enrolments.request(run, sami);
            enrolments.requestTogether(run, List.of(sami, lina));
        });
    }

    @Test
    @DisplayName("BR04: one answer on the phone is for all who are offered seats together")
    void oneAnswerIsForBoth() {
        CourseRunId run = world.published(school, "Deutsch A1", 2).run();
        enrolments.request(run, world.dossier(region, "Amina"));
        enrolments.requestTogether(run, List.of(sami, lina));
        assertThat(of(sami)).satisfies(one -> {
            assertThat(one.state()).isEqualTo(WAITLISTED);
            assertThat(one.isInGroup()).isTrue();
        });
        world.signInAsProvider(school);
        rosters.resize(run, 3);

        world.signInAsRefugee(sami);
        assertThat(of(sami).state()).isEqualTo(OFFERED);
        enrolments.answer(of(sami).id(), SeatAnswer.TAKE);
        enrolments.answer(of(sami).id(), SeatAnswer.TAKE);

        world.signInAsRefugee(lina);
        assertThat(of(lina).state()).isEqualTo(APPROVED);
        assertThat(counted(run)).isEqualTo("3/0");
        assertThat(database.sql("select count(*) from audit_event where action = 'seat-taken' and dossier_id in (?, ?)")
                        .params(sami.id(), lina.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whoPartsIsOfferedTheSeatThatWasNotEnoughForBoth() {
        CourseRunId run = world.published(school, "Deutsch A1", 2).run();
        enrolments.request(run, world.dossier(region, "Amina"));
        enrolments.requestTogether(run, List.of(sami, lina));

        enrolments.part(of(sami).id());
        enrolments.part(of(sami).id());

        assertThat(List.of(of(sami).state(), of(lina).state())).containsExactlyInAnyOrder(OFFERED, WAITLISTED);
        world.signInAsCaseworker(world.region());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> enrolments.part(enrolmentOf(sami)));
    }

    @Test
    void ofTwoFamiliesForTheLastSeatsOneGetsThemAndTheOtherWaits() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            CourseRunId run = world.published(school, "Deutsch A1", 3).run();
            List<DossierId> one = List.of(world.dossier(region, "Amina"), world.dossier(region, "Yonas"));
            List<DossierId> other = List.of(world.dossier(region, "Reza"), world.dossier(region, "Sara"));
            DossierId single = world.dossier(region, "Oksana");

            allAtOnce(List.of(
                    () -> enrolments.requestTogether(run, one),
                    () -> enrolments.requestTogether(run, other.reversed()),
                    () -> List.of(enrolments.request(run, single))));

            world.signInAsCaseworker(region);
            assertThat(List.of(one, other))
                    .extracting(family -> family.stream()
                            .map(who -> of(who).state())
                            .distinct()
                            .toList())
                    .containsExactlyInAnyOrder(List.of(APPROVED), List.of(WAITLISTED));
            assertThat(of(single).state()).isEqualTo(APPROVED);
            assertThat(counted(run)).isEqualTo("3/0");
        }
    }

    private void allAtOnce(List<Callable<List<EnrolmentSummary>>> acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        try (var executor = Executors.newFixedThreadPool(acts.size())) {
            List<Callable<Integer>> together = new ArrayList<>();
            for (Callable<List<EnrolmentSummary>> act : acts) {
                together.add(() -> {
                    world.signInAsCaseworker(region);
                    start.await();
                    try {
                        return act.call().size();
                    } finally {
                        SignedInAs.nobody();
                    }
                });
            }
            for (Future<Integer> done : executor.invokeAll(together)) {
                assertThat(done.get()).isPositive();
            }
        }
    }

    private EnrolmentSummary of(DossierId dossier) {
        return enrolments.of(dossier).getFirst();
    }

    private EnrolmentId enrolmentOf(DossierId dossier) {
        return new EnrolmentId(database.sql("select id from enrolment where dossier_id = ?")
                .param(dossier.id())
                .query(UUID.class)
                .single());
    }

    private String counted(CourseRunId run) {
        return database.sql("select concat(held, '/', offered) from roster where course_run_id = ?")
                .param(run.id())
                .query(String.class)
                .single();
    }

    private CourseRunId intensive() {
        Timetable timetable = new Timetable(
                TODAY.plusDays(7),
                TODAY.plusWeeks(9),
                Weekdays.of(DayOfWeek.MONDAY),
                LocalTime.of(8, 30),
                LocalTime.of(11, 0));
        return world.publish(world.submitted(school, OfferCategory.LANGUAGE_INTENSIVE, "Deutsch", 12, timetable))
                .run();
    }

    private static void refuses(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
