package ch.etappe;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares the clock on the wall with one that only counts, and tells the operator when they part by more than a minute:
 * appointments, deadlines and the audit trail carry the time of the wall.
 */
@Component
class ClockWatch {

    private static final Logger log = LoggerFactory.getLogger(ClockWatch.class);
    private static final Duration HARMLESS = Duration.ofMinutes(1);

    private final Clock clock;
    private final LongSupplier nanos;
    private Instant wallBefore;
    private long nanosBefore;

    @Autowired
    ClockWatch(Clock clock) {
        this(clock, System::nanoTime);
    }

    /** @param nanos like {@link System#nanoTime()} */
    ClockWatch(Clock clock, LongSupplier nanos) {
        this.clock = clock;
        this.nanos = nanos;
        this.wallBefore = clock.instant();
        this.nanosBefore = nanos.getAsLong();
    }

    @Scheduled(fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void look() {
        Instant wall = clock.instant();
        long counted = nanos.getAsLong();
        Duration jump = Duration.between(wallBefore, wall).minusNanos(counted - nanosBefore);
        if (jump.abs().compareTo(HARMLESS) > 0) {
            log.warn(
                    "The clock of this machine jumped {} by {} s and now says {}. Check its time service;"
                            + " what was written meanwhile may carry a wrong time.",
                    jump.isNegative() ? "back" : "forward",
                    jump.abs().toSeconds(),
                    wall);
        }
        wallBefore = wall;
        nanosBefore = counted;
    }
}
