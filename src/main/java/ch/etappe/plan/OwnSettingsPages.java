package ch.etappe.plan;

import ch.etappe.organisation.SettingsPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is suggested with prepared goals stands among the canton's settings. */
@Configuration(value = "planSettingsPages", proxyBeanMethods = false)
class OwnSettingsPages {

    @Bean
    SettingsPage goalTemplatesPage() {
        return new SettingsPage("/canton/settings/goals", "plan.templates.title", 60);
    }
}
