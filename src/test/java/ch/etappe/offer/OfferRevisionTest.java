package ch.etappe.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.identity.UserId;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.Refusal;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferRevisionTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final UserId SOMEBODY = UserId.next();
    private static final long SEEN = 0;

    private static final Map<String, Consumer<OfferRevision>> ACTS = Map.of(
            "write", revision -> revision.write(revision.content()),
            "submit", revision -> revision.submit(SOMEBODY, NOW),
            "take back", OfferRevision::takeBack,
            "return", revision -> revision.sendBack(SEEN, "Bitte kürzer.", SOMEBODY, NOW),
            "release", revision -> revision.release(SEEN, SOMEBODY, NOW),
            "discard", OfferRevision::discard);

    private final OfferContent complete = CourseWorld.complete(OfferContent.begun(
            OfferCategory.LANGUAGE_EVENING, ProcessArea.LANGUAGE_EDU, LocalizedText.german("Deutsch A1")));
    private final OfferRevision revision = new OfferRevision(OfferId.next(), 1, complete, SOMEBODY, NOW);

    /** A dash is refused. */
    @ParameterizedTest
    @CsvSource({
        "DRAFT,     write,     DRAFT",
        "DRAFT,     submit,    SUBMITTED",
        "DRAFT,     discard,   DISCARDED",
        "DRAFT,     take back, -",
        "DRAFT,     return,    -",
        "DRAFT,     release,   -",
        "SUBMITTED, take back, DRAFT",
        "SUBMITTED, return,    RETURNED",
        "SUBMITTED, release,   RELEASED",
        "SUBMITTED, discard,   DISCARDED",
        "SUBMITTED, write,     -",
        "SUBMITTED, submit,    -",
        "RETURNED,  write,     DRAFT",
        "RETURNED,  submit,    SUBMITTED",
        "RETURNED,  discard,   DISCARDED",
        "RETURNED,  take back, -",
        "RETURNED,  return,    -",
        "RETURNED,  release,   -",
        "RELEASED,  write,     -",
        "RELEASED,  submit,    -",
        "RELEASED,  take back, -",
        "RELEASED,  return,    -",
        "RELEASED,  release,   -",
        "RELEASED,  discard,   -",
        "DISCARDED, write,     -",
        "DISCARDED, submit,    -",
        "DISCARDED, take back, -",
        "DISCARDED, return,    -",
        "DISCARDED, release,   -",
        "DISCARDED, discard,   -",
    })
    void goesFromStateToState(RevisionState from, String act, String to) {
        bring(from);
        Consumer<OfferRevision> done = ACTS.getOrDefault(act, never -> {});

        if (to.equals("-")) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> done.accept(revision));
            assertThat(revision.state()).isEqualTo(from);
        } else {
            done.accept(revision);
            assertThat(revision.state()).hasToString(to);
        }
    }

    @Test
    void isStoredAsItIs() {
        OfferContentColumn column = new OfferContentColumn();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(complete)))
                .isEqualTo(complete);
    }

    @Test
    void isNotSentBackWithoutAReason() {
        bring(RevisionState.SUBMITTED);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> revision.sendBack(SEEN, " ", SOMEBODY, NOW))
                .extracting(Refusal::key)
                .isEqualTo("offer.refusal.reason-missing");
    }

    private void bring(RevisionState state) {
        switch (state) {
            case DRAFT -> {}
            case DISCARDED -> revision.discard();
            case SUBMITTED -> revision.submit(SOMEBODY, NOW);
            case RETURNED -> {
                revision.submit(SOMEBODY, NOW);
                revision.sendBack(SEEN, "Bitte kürzer.", SOMEBODY, NOW);
            }
            case RELEASED -> {
                revision.submit(SOMEBODY, NOW);
                revision.release(SEEN, SOMEBODY, NOW);
            }
        }
    }
}
