package ch.etappe.organisation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings that this module owns. */
@Configuration(proxyBeanMethods = false)
class OwnSettingsPages {

    @Bean
    SettingsPage valuesPage() {
        return new SettingsPage("/canton/settings", "organisation.settings.values", 10);
    }

    @Bean
    SettingsPage holidaysPage() {
        return new SettingsPage("/canton/settings/holidays", "organisation.holidays.title", 20);
    }

    @Bean
    SettingsPage schoolHolidaysPage() {
        return new SettingsPage("/canton/settings/school-holidays", "organisation.school-holidays.title", 21);
    }
}
