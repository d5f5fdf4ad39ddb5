package ch.etappe.matching;

import ch.etappe.organisation.SettingsPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What suggestions rest on stands among the canton's settings. */
@Configuration(value = "matchingSettingsPages", proxyBeanMethods = false)
class OwnSettingsPages {

    @Bean
    SettingsPage matchRulesPage() {
        return new SettingsPage("/canton/settings/matching", "matching.rules.title", 40);
    }

    @Bean
    SettingsPage placesPage() {
        return new SettingsPage("/canton/settings/places", "matching.places.title", 50);
    }
}
