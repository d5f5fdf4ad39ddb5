package ch.etappe.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {

    private static final Instant CHANGE = Instant.parse("2026-11-24T08:30:40Z");

    private final AnswerCache cache = new AnswerCache();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void anAnswerIsMadeOnceUntilSomethingChanges() {
        ask("a", CHANGE, 10);
        ask("a", CHANGE, 10);
        assertThat(made).hasValue(1);

        ask("b", CHANGE, 10);
        ask("a", CHANGE.plusSeconds(1), 10);
        assertThat(made).hasValue(3);
    }

    @Test
    void theSameContentHasTheSameTag() {
        Answer first = cache.get("a", CHANGE, () -> "x".getBytes(StandardCharsets.UTF_8));
        Answer again = cache.get("a", CHANGE.plusSeconds(1), () -> "x".getBytes(StandardCharsets.UTF_8));
        Answer other = cache.get("b", CHANGE, () -> "y".getBytes(StandardCharsets.UTF_8));

        assertThat(first.tag()).isEqualTo(again.tag()).isNotEqualTo(other.tag());
    }

    /** 8 MB hold some eighty answers of 50 KB that do not shrink: what was asked for last stays. */
    @Test
    void whatNobodyAsksForIsForgottenFirst() {
        for (int i = 0; i < 200; i++) {
            ask("page " + i, CHANGE, 50_000);
            ask("popular", CHANGE, 50_000);
        }
        assertThat(made).hasValue(201);

        ask("page 199", CHANGE, 50_000);
        assertThat(made).hasValue(201);
        ask("page 0", CHANGE, 50_000);
        assertThat(made).hasValue(202);
    }

    @Test
    void whatIsVeryLargeIsMadeAnew() {
        ask("all", CHANGE, 600_000);
        ask("all", CHANGE, 600_000);

        assertThat(made).hasValue(2);
    }

    private void ask(String key, Instant changedAt, int bytes) {
        cache.get(key, changedAt, () -> {
            made.incrementAndGet();
            byte[] content = new byte[bytes];
            new Random(bytes).nextBytes(content);
            return content;
        });
    }
}
