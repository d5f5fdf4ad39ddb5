package ch.etappe.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class WallClockTest {

    private static final LocalTime HALF_PAST_TWO = LocalTime.of(2, 30);

    @Test
    void anHourThatTheNightToSummerTimeSkipsIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> WallClock.at(LocalDate.of(2026, 3, 29), HALF_PAST_TWO))
                .extracting(Refusal::key)
                .isEqualTo("appointment.refusal.no-such-time");
    }

    @Test
    void anHourThatTheNightToWinterTimeRepeatsIsTheFirstOfTheTwo() {
        assertThat(WallClock.at(LocalDate.of(2026, 10, 25), HALF_PAST_TWO))
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void anyOtherHourIsWhatTheClockShows() {
        assertThat(WallClock.at(LocalDate.of(2026, 11, 24), LocalTime.of(9, 30)))
                .isEqualTo(Instant.parse("2026-11-24T08:30:00Z"));
    }
}
