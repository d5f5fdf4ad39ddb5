package ch.etappe.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseRunId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class RunGateTest {

    private static final int PEOPLE = 12;

    private final CourseRunId run = CourseRunId.next();
    private final Desk desk = new Desk();
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);

    @AfterEach
    void everybodyGoesHome() {
        desk.open.countDown();
        people.close();
    }

    @Test
    void letsFewInAtATimeAndInTheEndEverybody() throws Exception {
        RunGate gate = new RunGate(Duration.ofMinutes(1));
        List<Future<String>> answers = ask(gate, PEOPLE);
        await().until(() -> gate.people(run) == PEOPLE && desk.inside.get() == 3);

        desk.open.countDown();

        for (Future<String> answer : answers) {
            assertThat(answer.get()).isEqualTo("booked");
        }
        assertThat(desk.most.get()).isEqualTo(3);
        assertThat(gate.people(run))
                .as("nothing is kept of a run for which nobody asks")
                .isZero();
    }

    @Test
    void saysSoToWhomItIsTooLong() {
        RunGate gate = new RunGate(Duration.ZERO);
        ask(gate, 3);
        await().until(() -> desk.inside.get() == 3);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> through(gate).book(run))
                .satisfies(no -> assertThat(no.key()).isEqualTo("enrolment.refusal.crowded"));
    }

    @Test
    void keepsNobodyFromAnotherRun() throws Exception {
        RunGate gate = new RunGate(Duration.ZERO);
        ask(gate, 3);
        await().until(() -> desk.inside.get() == 3);

        Future<String> other = people.submit(() -> through(gate).book(CourseRunId.next()));
        await().until(() -> desk.inside.get() == 4);
        desk.open.countDown();

        assertThat(other.get()).isEqualTo("booked");
    }

    @Test
    void doesNotStopWhoHoldsLocksAlready() throws Exception {
        RunGate gate = new RunGate(Duration.ZERO);
        ask(gate, 3);
        await().until(() -> desk.inside.get() == 3);

        Future<String> further = people.submit(() -> {
            TransactionSynchronizationManager.setActualTransactionActive(true);
            try {
                return through(gate).book(run);
            } finally {
                TransactionSynchronizationManager.setActualTransactionActive(false);
            }
        });
        await().until(() -> desk.inside.get() == 4);
        desk.open.countDown();

        assertThat(further.get()).isEqualTo("booked");
    }

    private List<Future<String>> ask(RunGate gate, int how) {
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < how; i++) {
            answers.add(people.submit(() -> through(gate).book(run)));
        }
        return answers;
    }

    private Bookings through(RunGate gate) {
        ProxyFactory factory = new ProxyFactory(Bookings.class, gate);
        factory.setTarget(desk);
        return (Bookings) factory.getProxy();
    }

    interface Bookings {

        String book(CourseRunId run) throws InterruptedException;
    }

    /** Keeps everybody until it opens. */
    private static final class Desk implements Bookings {

        private final CountDownLatch open = new CountDownLatch(1);
        private final AtomicInteger inside = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        @Override
        public String book(CourseRunId run) throws InterruptedException {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            open.await();
            inside.decrementAndGet();
            return "booked";
        }
    }
}
