package ch.etappe;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.test.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ClockWatchTest {

    private final MovableClock clock = new MovableClock();
    private long nanos;
    private final ClockWatch watch = new ClockWatch(clock, () -> nanos);

    @Test
    void timeThatOnlyPassesIsNotWorthALine(CapturedOutput log) {
        passes(Duration.ofHours(30));
        clock.move(Duration.ofSeconds(-50)); // what a time service corrects
        watch.look();

        assertThat(log).doesNotContain("jumped");
    }

    @Test
    void aClockSetBackIsSaidOnce(CapturedOutput log) {
        passes(Duration.ofSeconds(30));
        clock.move(Duration.ofHours(-1));
        watch.look();
        passes(Duration.ofSeconds(30));

        assertThat(log).containsOnlyOnce("jumped back by 3600 s and now says 2026-11-24T07:30:30Z");
    }

    @Test
    void aClockSetForwardIsSaid(CapturedOutput log) {
        clock.move(Duration.ofDays(1));
        watch.look();

        assertThat(log).contains("jumped forward by 86400 s");
    }

    private void passes(Duration time) {
        nanos += time.toNanos();
        clock.move(time);
        watch.look();
    }
}
