package ch.etappe.talk;

import ch.etappe.organisation.Setting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the canton may set about first-information talks. No law fixes it. */
@Configuration(proxyBeanMethods = false)
class TalkSettings {

    /** Days after its target date from which an open talk counts in the canton's overview. */
    static final Setting ESCALATION_DAYS = new Setting("talk.setting.escalation-days", Setting.Unit.DAYS, 10, 0, 365);

    @Bean
    Setting talkEscalationDays() {
        return ESCALATION_DAYS;
    }
}
