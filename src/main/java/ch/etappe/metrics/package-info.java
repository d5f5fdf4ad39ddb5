/**
 * Figures of the running portal for those who operate it, in the format of Prometheus.
 *
 * <p>Promises: only who has the token reads them, and without a token in the settings there is nothing to read; no
 * figure names a person, an account or an object.
 *
 * <p>Offers: nothing to call. Modules count what they know at Spring's {@code MeterRegistry}.
 */
@ApplicationModule(
        displayName = "Metrics",
        allowedDependencies = {})
@NullMarked
package ch.etappe.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
