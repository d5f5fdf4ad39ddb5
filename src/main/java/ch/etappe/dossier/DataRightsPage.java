package ch.etappe.dossier;

import ch.etappe.organisation.SettingsPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rights stand among the canton's settings. */
@Configuration(proxyBeanMethods = false)
class DataRightsPage {

    @Bean
    SettingsPage rightsPage() {
        return new SettingsPage("/canton/settings/categories", "dossier.rights.title", 30);
    }
}
