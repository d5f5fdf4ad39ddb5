package ch.etappe.funding;

import ch.etappe.organisation.Setting;
import ch.etappe.organisation.Setting.Unit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the canton may set about cost approvals. No law fixes it. */
@Configuration(proxyBeanMethods = false)
class ApprovalSettings {

    /** Up to here a region decides, above it the canton. */
    static final Setting REGION_LIMIT = new Setting("funding.setting.region-limit", Unit.FRANCS, 15_000, 0, 1_000_000);

    static final Setting DECISION_DAYS = new Setting("funding.setting.decision-days", Unit.DAYS, 10, 1, 90);

    static final Setting EXPIRY_NOTICE = new Setting("funding.setting.expiry-notice", Unit.DAYS, 21, 1, 180);

    /** How long money for what was used is kept for the provider's invoice. */
    static final Setting INVOICE_DAYS = new Setting("funding.setting.invoice-days", Unit.DAYS, 60, 0, 365);

    @Bean
    Setting fundingRegionLimit() {
        return REGION_LIMIT;
    }

    @Bean
    Setting fundingDecisionDays() {
        return DECISION_DAYS;
    }

    @Bean
    Setting fundingExpiryNotice() {
        return EXPIRY_NOTICE;
    }

    @Bean
    Setting fundingInvoiceDays() {
        return INVOICE_DAYS;
    }
}
