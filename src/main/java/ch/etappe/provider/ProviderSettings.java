package ch.etappe.provider;

import ch.etappe.organisation.Setting;
import ch.etappe.organisation.Setting.Unit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When provider and canton are told that an accreditation ends; no law fixes it. */
@Configuration(proxyBeanMethods = false)
class ProviderSettings {

    static final Setting FIRST = new Setting("provider.setting.first-warning", Unit.DAYS, 60, 1, 365);
    static final Setting SECOND = new Setting("provider.setting.second-warning", Unit.DAYS, 30, 1, 365);
    static final Setting LAST = new Setting("provider.setting.last-warning", Unit.DAYS, 7, 1, 365);

    @Bean
    Setting firstAccreditationWarning() {
        return FIRST;
    }

    @Bean
    Setting secondAccreditationWarning() {
        return SECOND;
    }

    @Bean
    Setting lastAccreditationWarning() {
        return LAST;
    }
}
