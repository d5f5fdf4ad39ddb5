package ch.etappe.person;

import ch.etappe.organisation.Setting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the canton may set around looking for people. */
@Configuration(proxyBeanMethods = false)
class DuplicateSettings {

    @Bean
    Setting lookupsPerHour() {
        return Duplicates.LOOKUPS;
    }
}
