package ch.etappe.enrolment;

import ch.etappe.organisation.Setting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the canton may set about seats. No law fixes it. */
@Configuration(proxyBeanMethods = false)
class SeatSettings {

    /** How long a freed seat is kept for who waits first. */
    static final Setting OFFER_DAYS = new Setting("enrolment.setting.offer-days", Setting.Unit.WORKING_DAYS, 5, 1, 60);

    /** How long a request keeps its seat while the provider does not decide. */
    static final Setting DECISION_DAYS =
            new Setting("enrolment.setting.decision-days", Setting.Unit.WORKING_DAYS, 15, 1, 120);

    @Bean
    Setting enrolmentOfferDays() {
        return OFFER_DAYS;
    }

    @Bean
    Setting enrolmentDecisionDays() {
        return DECISION_DAYS;
    }
}
