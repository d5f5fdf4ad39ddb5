package ch.etappe.identity.login;

import ch.etappe.identity.Role;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** {@code etappe.sessions} by role, and {@code etappe.logins.failed} by reason; accounts are never named. */
@Component
class LoginMeters {

    private final MeterRegistry figures;

    LoginMeters(MeterRegistry figures, RunningSessions sessions) {
        this.figures = figures;
        for (Role role : Role.values()) {
            Gauge.builder("etappe.sessions", () -> sessions.count(role))
                    .description("People who are signed in at this node")
                    .tag("role", role.name().toLowerCase(Locale.ROOT))
                    .register(figures);
        }
    }

    /** @param reason one of a few fixed words, nothing that somebody typed */
    void failed(String reason) {
        figures.counter("etappe.logins.failed", "reason", reason).increment();
    }
}
