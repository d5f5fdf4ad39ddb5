package ch.etappe.metrics;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The figures, for a Prometheus that has the token. Not the actuator's own endpoint, because that one would exist
 * without a token too.
 */
@RestController
@Conditional(WithMetricsToken.class)
class MetricsEndpoint {

    static final String PATH = "/actuator/prometheus";

    private static final String FORMAT = "text/plain;version=0.0.4;charset=utf-8";

    private final PrometheusMeterRegistry figures;

    MetricsEndpoint(PrometheusMeterRegistry figures) {
        this.figures = figures;
    }

    @GetMapping(path = PATH, produces = FORMAT)
    ResponseEntity<String> figures() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(figures.scrape());
    }
}
