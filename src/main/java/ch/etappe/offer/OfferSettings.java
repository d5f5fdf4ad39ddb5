package ch.etappe.offer;

import ch.etappe.organisation.Setting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Values around offers that no law fixes. */
@Configuration(proxyBeanMethods = false)
class OfferSettings {

    /** After how many months an offer asks whether it is still right (BR20). */
    static final Setting CONFIRM_MONTHS = new Setting("offer.setting.confirm-months", Setting.Unit.MONTHS, 6, 1, 36);

    @Bean
    Setting offerConfirmMonths() {
        return CONFIRM_MONTHS;
    }
}
