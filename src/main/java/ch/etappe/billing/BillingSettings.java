package ch.etappe.billing;

import ch.etappe.organisation.Setting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the canton may set about invoices. No law fixes it. */
@Configuration(proxyBeanMethods = false)
class BillingSettings {

    /** Whether a lesson from which the person was excused is charged like one that was attended. */
    static final Setting EXCUSED_COUNTS = new Setting("billing.setting.excused-counts", Setting.Unit.SWITCH, 0, 0, 1);

    @Bean
    Setting billingExcusedCounts() {
        return EXCUSED_COUNTS;
    }
}
