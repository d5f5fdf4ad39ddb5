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

    @Bean
    Setting stepOverdueDays() {
        return STEP_OVERDUE_DAYS;
    }
}
