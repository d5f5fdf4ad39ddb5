package ch.etappe.appointment;

import static ch.etappe.appointment.Answer.COMING;
import static ch.etappe.appointment.Answer.NOT_COMING;
import static ch.etappe.appointment.AppointmentState.CANCELLED_BY_OFFICE;
import static ch.etappe.appointment.AppointmentState.CONFIRMED;
import static ch.etappe.appointment.AppointmentState.DECLINED;
import static ch.etappe.appointment.AppointmentState.HELD;
import static ch.etappe.appointment.AppointmentState.NO_SHOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.identity.UserId;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AppointmentTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant BEGIN = Instant.parse("2026-11-24T08:30:00Z");
    private static final Instant END = BEGIN.plus(Duration.ofMinutes(45));

    private final Appointment appointment = between(BEGIN, END);

    @Test
    void thePersonMayChangeTheAnswerUntilItBegins() {
        appointment.answer(COMING, null, MONDAY);
        appointment.answer(NOT_COMING, DeclineReason.ILLNESS, BEGIN.minusMillis(1));

        assertThat(appointment.state()).isEqualTo(DECLINED);
        assertThat(appointment.declineReason()).isEqualTo(DeclineReason.ILLNESS);
    }

    @Test
    void theSameAnswerTwiceIsOneAnswer() {
        assertThat(appointment.answer(COMING, null, MONDAY)).isTrue();
        assertThat(appointment.answer(COMING, null, MONDAY.plusSeconds(5))).isFalse();

        assertThat(appointment.answeredAt()).isEqualTo(MONDAY);
    }

    @Test
    void aReasonMayFollowLaterAndIsKeptWhenTheAnswerIsRepeated() {
        appointment.answer(NOT_COMING, null, MONDAY);
        assertThat(appointment.answer(NOT_COMING, DeclineReason.WORK, MONDAY)).isTrue();
        assertThat(appointment.answer(NOT_COMING, null, MONDAY)).isFalse();

        assertThat(appointment.declineReason()).isEqualTo(DeclineReason.WORK);
    }

    @Test
    void whoComesAfterAllHasNoReasonAnyMore() {
        appointment.answer(NOT_COMING, DeclineReason.TRAVEL, MONDAY);
        appointment.answer(COMING, null, MONDAY);

        assertThat(appointment.state()).isEqualTo(CONFIRMED);
        assertThat(appointment.declineReason()).isNull();
    }

    @Test
    void isNotAnsweredOnceItHasBegun() {
        refuses("appointment.me.refusal.begun", () -> appointment.answer(COMING, null, BEGIN));
    }

    @Test
    void cannotTakePlaceBeforeItBegins() {
        refuses("appointment.refusal.not-begun", () -> appointment.held(BEGIN.minusMillis(1)));
        refuses("appointment.refusal.not-begun", () -> appointment.noShow(BEGIN.minusMillis(1)));
    }

    @Test
    void takesPlaceAlsoWithSomebodyWhoNeverAnsweredOrSaidNo() {
        appointment.answer(NOT_COMING, null, MONDAY);

        appointment.held(BEGIN);

        assertThat(appointment.state()).isEqualTo(HELD);
    }

    @Test
    void whoSaidNoIsNoNoShow() {
        appointment.answer(NOT_COMING, null, MONDAY);

        refuses("appointment.refusal.declined", () -> appointment.noShow(END));
    }

    @Test
    void anOutcomeWrittenDownByMistakeCanBeCorrected() {
        appointment.noShow(END);
        appointment.held(END);

        assertThat(appointment.state()).isEqualTo(HELD);
        appointment.noShow(END);
        assertThat(appointment.state()).isEqualTo(NO_SHOW);
    }

    @Test
    void endsAfterItStarts() {
        refuses("appointment.refusal.minutes", () -> between(BEGIN, BEGIN));
    }

    @Test
    void doesNotStartInThePast() {
        refuses("appointment.refusal.past", () -> between(MONDAY.minusSeconds(1), END));
    }

    @Nested
    @DisplayName("when the office has cancelled it")
    class Cancelled {

        private final Appointment cancelled = cancelled();

        @Test
        void theAnswerIsRefusedInPlainWords() {
            refuses("appointment.me.refusal.cancelled", () -> cancelled.answer(COMING, null, MONDAY));
        }

        @Test
        void cancellingAgainChangesNothing() {
            assertThat(cancelled.cancel(MONDAY)).isFalse();
            assertThat(cancelled.state()).isEqualTo(CANCELLED_BY_OFFICE);
        }

        @Test
        void itHasNoOutcome() {
            refuses("appointment.refusal.cancelled", () -> cancelled.held(END));
            refuses("appointment.refusal.cancelled", () -> cancelled.noShow(END));
        }

        private static Appointment cancelled() {
            Appointment appointment = between(BEGIN, END);
            appointment.cancel(MONDAY);
            return appointment;
        }
    }

    @Test
    void cannotBeCancelledOnceItHasBegun() {
        refuses("appointment.refusal.begun", () -> appointment.cancel(BEGIN));
    }

    private static Appointment between(Instant begin, Instant end) {
        return new Appointment(
                AppointmentId.next(),
                Ids.next(),
                AppointmentType.PLAN_TALK,
                begin,
                end,
                "Stadthaus",
                null,
                UserId.next(),
                null,
                Set.of(),
                MONDAY);
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
