package ch.etappe.metrics;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** A dozen timers for each request inside Spring Security help nobody here, and every request would pay for them. */
@Configuration(proxyBeanMethods = false)
class QuietSecurity {

    @Bean
    SecurityObservationSettings noTimersInsideSecurity() {
        return SecurityObservationSettings.noObservations();
    }
}
