package ch.etappe.enrolment;

import static ch.etappe.enrolment.EnrolmentState.APPROVED;
import static ch.etappe.enrolment.EnrolmentState.WAITLISTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.UserId;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Twenty people, one seat, the same instant. No sleeps: the lock is what is tested. Nobody has opened the roster before,
 * so that all twenty also meet at its making. Worker threads have no signed-in person, hence no use case here.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LastSeatTest {

    private static final int PEOPLE = 20;

    @Autowired
    Seats seats;

    @Autowired
    SeatClocks clocks;

    @Autowired
    RosterRepository rosters;

    @Autowired
    CourseWorld world;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private CourseRunId run;
    private UserId caseworker;
    private List<DossierId> people;

    @BeforeEach
    void aCourseWithOneSeat() {
        run = world.published(world.provider("Sprachschule Aare"), "Deutsch A1", 1)
                .run();
        caseworker = world.user();
        UUID region = world.region();
        people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> world.dossier(region, "Person " + i))
                .toList();
    }

    @Test
    void isGivenToExactlyOnePerson() throws Exception {
        List<EnrolmentState> outcomes = allAtOnce(people.stream()
                .<Callable<EnrolmentState>>map(person -> () -> request(person))
                .toList());

        assertThat(outcomes).hasSize(PEOPLE).containsOnlyOnce(APPROVED);
        assertThat(outcomes).filteredOn(WAITLISTED::equals).hasSize(PEOPLE - 1);
        assertThat(held()).isEqualTo(1);
    }

    @Test
    void isGivenOnceToAPersonWhomEverybodyEnrols() throws Exception {
        List<EnrolmentState> outcomes = allAtOnce(IntStream.range(0, PEOPLE)
                .<Callable<EnrolmentState>>mapToObj(i -> () -> request(people.getFirst()))
                .toList());

        assertThat(outcomes).hasSize(PEOPLE).containsOnly(APPROVED);
        assertThat(database.sql("select count(*) from enrolment where course_run_id = ?")
                        .param(run.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void isGuardedByTheDatabaseEvenWhereNobodyLocks() {
        request(people.getFirst());

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(tx -> rosters.count(run.id(), 1, 0)))
                .withMessageContaining("roster_never_overbooked");
    }

    @Test
    void isGuardedByTheDatabaseAgainstMoreOffersThanSeats() {
        request(people.getFirst());

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(tx -> rosters.count(run.id(), 0, 2)))
                .withMessageContaining("roster_offers_keep_seats");
    }

    @Test
    void isNotOfferedWithoutAnEnd() {
        request(people.getFirst());

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql(
                                "update enrolment set state = 'OFFERED', answer_by = null where course_run_id = ?")
                        .param(run.id())
                        .update())
                .withMessageContaining("enrolment_offer_ends");
    }

    @Test
    void isGuardedByTheDatabaseAgainstTwoSeatsForOnePerson() {
        request(people.getFirst());

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql("""
                                insert into enrolment (id, course_run_id, dossier_id, state, requested_by, requested_at)
                                values (uuid(), ?, ?, 'WAITLISTED', ?, now())
                                """)
                        .params(run.id(), people.getFirst().id(), caseworker.id())
                        .update());
    }

    private EnrolmentState request(DossierId person) {
        return Objects.requireNonNull(transaction.execute(tx -> {
            Roster roster = seats.reserve(run);
            Enrolment enrolment = roster.queue().request(person, 0, caseworker, clocks.of(run));
            seats.keep(roster);
            return enrolment.state();
        }));
    }

    private int held() {
        return database.sql("select held from roster where course_run_id = ?")
                .param(run.id())
                .query(Integer.class)
                .single();
    }

    private static List<EnrolmentState> allAtOnce(List<Callable<EnrolmentState>> acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        List<EnrolmentState> outcomes = new ArrayList<>();
        try (var executor = Executors.newFixedThreadPool(acts.size())) {
            List<Callable<EnrolmentState>> together = acts.stream()
                    .<Callable<EnrolmentState>>map(act -> () -> {
                        start.await();
                        return act.call();
                    })
                    .toList();
            for (Future<EnrolmentState> answer : executor.invokeAll(together)) {
                outcomes.add(answer.get()); // a failure shows its cause
            }
        }
        return outcomes;
    }
}
