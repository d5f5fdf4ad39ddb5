package ch.etappe.metrics;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.http.HttpHeaders;

/** The secret of those who may read the figures ({@code ETAPPE_METRICS_TOKEN}). */
final class MetricsToken {

    static final String SETTING = "etappe.metrics.token";

    private static final String SCHEME = "Bearer ";

    private final byte[] expected;

    MetricsToken(String token) {
        expected = (SCHEME + token).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether the request carries it. Takes equally long for every wrong one, so that nobody can guess it by pieces. */
    boolean isIn(HttpServletRequest request) {
        String given = request.getHeader(HttpHeaders.AUTHORIZATION);
        return given != null && MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8));
    }
}
