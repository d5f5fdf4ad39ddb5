package ch.etappe.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.i18n.Languages;
import ch.etappe.i18n.LanguagesForTests;
import ch.etappe.i18n.Texts;
import ch.etappe.test.MovableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RateLimitTest {

    private final MovableClock clock = new MovableClock();
    private final RateLimit limit = new RateLimit(new OpenDataProperties(3, Duration.ZERO), clock);

    @Test
    void whoAsksTooOftenWaitsUntilTheMinuteIsOver() {
        clock.set(Instant.parse("2026-11-24T08:30:40Z"));
        assertThat(seconds("192.0.2.1")).isZero();
        assertThat(seconds("192.0.2.1")).isZero();
        assertThat(seconds("192.0.2.1")).isZero();

        assertThat(seconds("192.0.2.1")).isEqualTo(20);
        assertThat(seconds("192.0.2.2")).isZero();

        clock.move(Duration.ofSeconds(20));
        assertThat(seconds("192.0.2.1")).isZero();
    }

    @Test
    void aHomeCountsAsOneWhateverAddressOfItsNetworkItUses() {
        for (int i = 1; i <= 3; i++) {
            assertThat(seconds("2001:db8:0:1::" + i)).isZero();
        }

        assertThat(seconds("2001:db8:0:1:ffff::9")).isPositive();
        assertThat(seconds("2001:db8:0:2::1")).isZero();
    }

    @Test
    void zeroIsNoLimit() {
        RateLimit none = new RateLimit(new OpenDataProperties(0, Duration.ZERO), clock);
        for (int i = 0; i < 10_000; i++) {
            assertThat(none.secondsToWait("192.0.2.1")).isZero();
        }
    }

    /** A flood from ever new addresses must not fill the memory: beyond many, all share one count. */
    @Test
    void aFloodOfAddressesIsCountedTogether() {
        for (int i = 0; i < 20_000; i++) {
            assertThat(seconds("10." + i / 65_536 + "." + i / 256 % 256 + "." + i % 256))
                    .isZero();
        }

        assertThat(seconds("198.51.100.1")).isZero();
        assertThat(seconds("198.51.100.2")).isZero();
        assertThat(seconds("198.51.100.3")).isZero();
        assertThat(seconds("198.51.100.4")).isPositive();
        assertThat(seconds("10.0.0.0")).isZero();
    }

    @Test
    void theAnswerSaysHowLongToWait() throws Exception {
        clock.set(Instant.parse("2026-11-24T08:30:40Z"));
        Languages languages = LanguagesForTests.configured();
        TooManyRequests filter =
                new TooManyRequests(limit, new Problems(new AskedReader(languages), new Texts(languages)));
        MockHttpServletResponse answer = new MockHttpServletResponse();
        for (int i = 0; i < 4; i++) {
            answer = new MockHttpServletResponse();
            MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/hsds/services");
            request.addHeader("Accept-Language", "en");
            filter.doFilter(request, answer, new MockFilterChain());
        }

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("20");
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getContentAsString()).contains("\"status\":429", "Try again in 20 seconds");
    }

    private long seconds(String address) {
        return limit.secondsToWait(address);
    }
}
