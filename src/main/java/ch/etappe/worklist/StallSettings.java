package ch.etappe.worklist;

import ch.etappe.organisation.Setting;
import ch.etappe.organisation.Setting.Unit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The limits of the stall rule (BR17): proposals, no law. */
@Configuration(proxyBeanMethods = false)
class StallSettings {

    static final Setting SILENT_DAYS = new Setting("worklist.setting.silent-days", Unit.DAYS, 60, 7, 365);
    static final Setting SEAT_WAITING_DAYS = new Setting("worklist.setting.seat-waiting-days", Unit.DAYS, 60, 7, 365);

    @Bean
    Setting silentDays() {
        return SILENT_DAYS;
    }

    @Bean
    Setting seatWaitingDays() {
        return SEAT_WAITING_DAYS;
    }
}
