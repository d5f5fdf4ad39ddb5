package ch.etappe.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.Refusal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OfferTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final long SEEN = 0;

    private final Offer offer = new Offer(
            OfferId.next(),
            UUID.randomUUID(),
            OfferCategory.LANGUAGE_INTENSIVE,
            ProcessArea.LANGUAGE_EDU,
            LocalizedText.german("Deutsch A1"));

    @Test
    void opensItsRunsWhenItIsPublished() {
        addRun();
        offer.submit(MONDAY);

        assertThat(offer.publish(SEEN, MONDAY)).isTrue();

        assertThat(offer.state()).isEqualTo(OfferState.PUBLISHED);
        assertThat(offer.runs()).extracting(CourseRun::state).containsExactly(RunState.OPEN);
    }

    @Test
    void isPublishedOnceHoweverOftenSomebodyClicks() {
        offer.submit(MONDAY);
        offer.publish(SEEN, MONDAY);

        assertThat(offer.publish(SEEN, MONDAY)).isFalse();
    }

    @Test
    void isNotPublishedBeforeItIsHandedIn() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> offer.publish(SEEN, MONDAY))
                .extracting(Refusal::key)
                .isEqualTo("offer.refusal.not-submitted");
    }

    @Test
    void isNotSentBackWithoutAReason() {
        offer.submit(MONDAY);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> offer.sendBack(SEEN, "  "))
                .extracting(Refusal::key)
                .isEqualTo("offer.refusal.reason-missing");
        assertThat(offer.state()).isEqualTo(OfferState.SUBMITTED);
    }

    @Test
    void canBeHandedInAgainAfterItWasSentBack() {
        offer.submit(MONDAY);
        offer.sendBack(SEEN, "Bitte die Kursorte ergänzen.");
        assertThat(offer.returnReason()).isEqualTo("Bitte die Kursorte ergänzen.");

        offer.submit(MONDAY);

        assertThat(offer.state()).isEqualTo(OfferState.SUBMITTED);
        assertThat(offer.returnReason()).isNull();
    }

    @Test
    void isNotSentBackOnceItIsPublished() {
        offer.submit(MONDAY);
        offer.publish(SEEN, MONDAY);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> offer.sendBack(SEEN, "Zu spät"));
    }

    private void addRun() {
        LocalDate start = LocalDate.of(2026, 4, 6);
        offer.add(new CourseRun(
                CourseRunId.next(),
                UUID.randomUUID(),
                new Timetable(
                        start,
                        start.plusWeeks(12),
                        Weekdays.of(DayOfWeek.MONDAY),
                        LocalTime.of(8, 30),
                        LocalTime.of(11, 0)),
                12,
                12));
    }
}
