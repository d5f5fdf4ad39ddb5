package ch.etappe.enrolment;

import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseRunId;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where those wait who ask for one run at once. Behind the row's lock they would wait as well, but each with a connection
 * in the hand, until nobody else had one. It keeps nothing right, so each node may have its own: seats are given under
 * the lock.
 */
final class RunGate implements MethodInterceptor {

    /** One has the row, the others are read up to it. */
    private static final int AT_ONCE = 3;

    private final Map<CourseRunId, Lane> lanes = new ConcurrentHashMap<>();
    private final Duration patience;

    /** @param patience how long somebody waits for the turn */
    RunGate(Duration patience) {
        this.patience = patience;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation booking) throws Throwable {
        // who holds locks already would wait here for those who wait for these locks
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return booking.proceed();
        }
        CourseRunId run = run(booking);
        Lane lane = lanes.compute(run, (id, known) -> known == null ? new Lane() : known.entered());
        try {
            if (!lane.turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal("enrolment.refusal.crowded");
            }
            try {
                return booking.proceed();
            } finally {
                lane.turns.release();
            }
        } finally {
            lanes.computeIfPresent(run, (id, known) -> known.left());
        }
    }

    /** How many are at work or wait for their turn. */
    int people(CourseRunId run) {
        Lane lane = lanes.get(run);
        return lane == null ? 0 : lane.people.get();
    }

    private static CourseRunId run(MethodInvocation booking) {
        return Arrays.stream(booking.getArguments())
                .filter(CourseRunId.class::isInstance)
                .map(CourseRunId.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("In turn for which run? " + booking.getMethod()));
    }

    /** Counted while its map holds it. */
    private static final class Lane {

        private final Semaphore turns = new Semaphore(AT_ONCE, true);
        private final AtomicInteger people = new AtomicInteger(1);

        Lane entered() {
            people.incrementAndGet();
            return this;
        }

        @Nullable
        Lane left() {
            return people.decrementAndGet() == 0 ? null : this;
        }
    }
}
