package ch.etappe.dossier;

import ch.etappe.organisation.Setting;
import ch.etappe.organisation.Setting.Unit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Values around a case that no law fixes. */
@Configuration(proxyBeanMethods = false)
public class DossierSettings {

    /** How long past its target day a step may be before the case counts as stuck (BR17). */
    public static final Setting STEP_OVERDUE_DAYS =
            new Setting("dossier.setting.step-overdue-days", Unit.DAYS, 30, 1, 365);

    /** Years after entry by which a case is looked at for its end (BR23; adopted from Aargau). */
    static final Setting CLOSING_REVIEW = new Setting("dossier.setting.closing-review-years", Unit.YEARS, 7, 1, 15);

    /** How long ahead the closing review appears. */
    static final Setting CLOSING_REVIEW_AHEAD =
            new Setting("dossier.setting.closing-review-ahead", Unit.DAYS, 90, 0, 365);

    /** How long a region lead reads the most private of a case after saying why. */
    static final Setting GLASS_MINUTES = new Setting("dossier.setting.glass-minutes", Unit.MINUTES, 60, 10, 480);

    @Bean
    Setting glassMinutes() {
        return GLASS_MINUTES;
    }

    @Bean
    Setting stepOverdueDays() {
        return STEP_OVERDUE_DAYS;
    }

    @Bean
    Setting closingReviewYears() {
        return CLOSING_REVIEW;
    }

    @Bean
    Setting closingReviewAhead() {
        return CLOSING_REVIEW_AHEAD;
    }
}
