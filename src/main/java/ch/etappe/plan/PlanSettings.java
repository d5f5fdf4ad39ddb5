package ch.etappe.plan;

import ch.etappe.organisation.Setting;
import ch.etappe.organisation.Setting.Unit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What no law fixes about plans (BR08): proposals. */
@Configuration(proxyBeanMethods = false)
class PlanSettings {

    static final Setting REVIEW_MONTHS = new Setting("plan.setting.review-months", Unit.MONTHS, 6, 1, 24);
    static final Setting REVIEW_AHEAD_DAYS = new Setting("plan.setting.review-ahead-days", Unit.DAYS, 30, 0, 180);
    static final Setting ORDER_AHEAD_DAYS = new Setting("plan.setting.order-ahead-days", Unit.DAYS, 14, 0, 90);

    @Bean
    Setting planOrderAheadDays() {
        return ORDER_AHEAD_DAYS;
    }

    @Bean
    Setting planReviewMonths() {
        return REVIEW_MONTHS;
    }

    @Bean
    Setting planReviewAheadDays() {
        return REVIEW_AHEAD_DAYS;
    }
}
