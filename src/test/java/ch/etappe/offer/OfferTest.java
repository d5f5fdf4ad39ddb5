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
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-09-02T08:00:00Z");
    private static final long SEEN = 0;

    private static final Map<String, Consumer<Offer>> ACTS = Map.of(
            "write",
            offer -> offer.write(offer.content()),
            "rework",
            Offer::rework,
            "submit",
            offer -> offer.submit(MONDAY),
            "take back",
            Offer::takeBack,
            "publish",
            offer -> offer.publish(SEEN, MONDAY),
            "return",
            offer -> offer.sendBack(SEEN, "Bitte ergänzen."),
            "suspend",
            Offer::suspend,
            "resume",
            Offer::resume,
            "archive",
            Offer::archive,
            "confirm",
            offer -> offer.confirm(MONDAY));

    private final Offer offer = new Offer(
            OfferId.next(),
            UUID.randomUUID(),
            CourseWorld.complete(OfferContent.begun(
                    OfferCategory.LANGUAGE_INTENSIVE, ProcessArea.LANGUAGE_EDU, LocalizedText.german("Deutsch A1"))));

    /** domain.md 6.3; a dash is refused. */
    @ParameterizedTest
    @CsvSource({
        "DRAFT,     write,     DRAFT",
        "DRAFT,     submit,    SUBMITTED",
        "DRAFT,     rework,    -",
        "DRAFT,     take back, -",
        "DRAFT,     publish,   -",
        "DRAFT,     return,    -",
        "DRAFT,     suspend,   -",
        "DRAFT,     resume,    -",
        "DRAFT,     archive,   -",
        "DRAFT,     confirm,   -",
        "SUBMITTED, take back, DRAFT",
        "SUBMITTED, publish,   PUBLISHED",
        "SUBMITTED, return,    RETURNED",
        "SUBMITTED, write,     -",
        "SUBMITTED, submit,    -",
        "SUBMITTED, rework,    -",
        "SUBMITTED, suspend,   -",
        "SUBMITTED, resume,    -",
        "SUBMITTED, archive,   -",
        "SUBMITTED, confirm,   -",
        "RETURNED,  rework,    DRAFT",
        "RETURNED,  write,     -",
        "RETURNED,  submit,    -",
        "RETURNED,  take back, -",
        "RETURNED,  publish,   -",
        "RETURNED,  suspend,   -",
        "RETURNED,  resume,    -",
        "RETURNED,  archive,   -",
        "RETURNED,  confirm,   -",
        "PUBLISHED, suspend,   SUSPENDED",
        "PUBLISHED, archive,   ARCHIVED",
        "PUBLISHED, confirm,   PUBLISHED",
        "PUBLISHED, write,     -",
        "PUBLISHED, submit,    -",
        "PUBLISHED, rework,    -",
        "PUBLISHED, take back, -",
        "PUBLISHED, return,    -",
        "PUBLISHED, resume,    -",
        "SUSPENDED, resume,    PUBLISHED",
        "SUSPENDED, archive,   ARCHIVED",
        "SUSPENDED, confirm,   SUSPENDED",
        "SUSPENDED, write,     -",
        "SUSPENDED, submit,    -",
        "SUSPENDED, rework,    -",
        "SUSPENDED, take back, -",
        "SUSPENDED, publish,   -",
        "SUSPENDED, return,    -",
        "SUSPENDED, suspend,   -",
        "ARCHIVED,  write,     -",
        "ARCHIVED,  submit,    -",
        "ARCHIVED,  rework,    -",
        "ARCHIVED,  take back, -",
        "ARCHIVED,  publish,   -",
        "ARCHIVED,  return,    -",
        "ARCHIVED,  suspend,   -",
        "ARCHIVED,  resume,    -",
        "ARCHIVED,  archive,   -",
        "ARCHIVED,  confirm,   -",
    })
    void goesFromStateToStateAsTheDomainSays(OfferState from, String act, String to) {
        bring(from);
        Consumer<Offer> done = ACTS.getOrDefault(act, never -> {});

        if (to.equals("-")) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> done.accept(offer));
            assertThat(offer.state()).isEqualTo(from);
        } else {
            done.accept(offer);
            assertThat(offer.state()).hasToString(to);
        }
    }

    @Test
    void opensItsRunsWhenItIsPublished() {
        addRun();
        offer.submit(MONDAY);

        assertThat(offer.publish(SEEN, MONDAY)).isTrue();

        assertThat(offer.runs()).extracting(CourseRun::state).containsExactly(RunState.OPEN);
    }

    @Test
    void isPublishedOnceHoweverOftenSomebodyClicks() {
        bring(OfferState.PUBLISHED);

        assertThat(offer.publish(SEEN, MONDAY)).isFalse();
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
    void keepsTheReasonUntilItIsHandedInAgain() {
        bring(OfferState.RETURNED);
        offer.rework();
        assertThat(offer.returnReason()).isEqualTo("Bitte die Kursorte ergänzen.");

        offer.submit(MONDAY);

        assertThat(offer.returnReason()).isNull();
    }

    @Test
    void isNotHandedInBeforeItSaysWhatReadersMustKnow() {
        Offer bare = new Offer(
                OfferId.next(),
                UUID.randomUUID(),
                OfferContent.begun(OfferCategory.COUNSELLING, ProcessArea.SOCIAL, LocalizedText.german("Beratung")));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> bare.submit(MONDAY))
                .extracting(Refusal::key)
                .isEqualTo("offer.refusal.incomplete");
        assertThat(bare.state()).isEqualTo(OfferState.DRAFT);
    }

    @Test
    void keepsTranslationsAndContactOfTodayWhenARevisionReplacesIt() {
        bring(OfferState.PUBLISHED);
        OfferContent revised = OfferForms.titled(OfferForm.of(offer.content()), "Deutsch am Abend")
                .content(offer.content())
                .orElseThrow();
        offer.reach(new OfferContact("Neue Stelle", "032 111 11 11", ""));

        offer.replace(revised, LATER);

        assertThat(offer.content().texts().title().german()).isEqualTo("Deutsch am Abend");
        assertThat(offer.content().contact().name()).isEqualTo("Neue Stelle");
    }

    private void bring(OfferState state) {
        if (state == OfferState.DRAFT) {
            return;
        }
        offer.submit(MONDAY);
        switch (state) {
            case DRAFT, SUBMITTED -> {}
            case RETURNED -> offer.sendBack(SEEN, "Bitte die Kursorte ergänzen.");
            case PUBLISHED -> offer.publish(SEEN, MONDAY);
            case SUSPENDED -> {
                offer.publish(SEEN, MONDAY);
                offer.suspend();
            }
            case ARCHIVED -> {
                offer.publish(SEEN, MONDAY);
                offer.archive();
            }
        }
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
