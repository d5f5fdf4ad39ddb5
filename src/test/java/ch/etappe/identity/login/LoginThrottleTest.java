package ch.etappe.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    /** Begins close to the end of what a long can count, where it turns negative. */
    private long nanos = Long.MAX_VALUE - 5;

    private final LoginThrottle throttle = new LoginThrottle(() -> nanos);

    @Test
    void ten_failures_are_let_through_and_the_eleventh_try_is_not() {
        for (int i = 0; i < LoginThrottle.MOST_FAILURES; i++) {
            assertThat(throttle.admit("amina")).isTrue();
        }
        assertThat(throttle.admit("amina")).isFalse();
        assertThat(throttle.admit("sofia")).isTrue();
    }

    @Test
    void a_success_forgives_the_failures_before_it() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < LoginThrottle.MOST_FAILURES; i++) {
                assertThat(throttle.admit("amina")).isTrue();
            }
            throttle.succeeded("amina");
        }
    }

    @Test
    void after_five_minutes_one_can_try_again_even_if_somebody_kept_knocking() {
        exhaust("amina");
        nanos += LoginThrottle.REST.minusSeconds(1).toNanos();
        assertThat(throttle.admit("amina")).isFalse();

        nanos += Duration.ofSeconds(2).toNanos();

        assertThat(throttle.admit("amina")).isTrue();
    }

    @Test
    void many_names_do_not_fill_the_memory() {
        exhaust("amina");
        for (int i = 0; i < 10_001; i++) {
            throttle.admit("other" + i);
        }
        assertThat(throttle.admit("amina")).isTrue();
    }

    private void exhaust(String name) {
        for (int i = 0; i < LoginThrottle.MOST_FAILURES; i++) {
            throttle.admit(name);
        }
    }
}
