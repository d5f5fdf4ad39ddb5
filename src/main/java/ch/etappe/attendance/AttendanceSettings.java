package ch.etappe.attendance;

import ch.etappe.organisation.Setting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the canton may set about attendance. No law fixes it. */
@Configuration(proxyBeanMethods = false)
class AttendanceSettings {

    /** How long after a session marks are entered without a reason. */
    static final Setting ENTER_DAYS = new Setting("attendance.setting.enter-days", Setting.Unit.DAYS, 7, 0, 60);

    /** Below this share of the last four weeks attendance is called low. */
    static final Setting LOW_SHARE = new Setting("attendance.setting.low-share", Setting.Unit.PERCENT, 70, 1, 100);

    /** So many absences without excuse one after the other are called low as well. */
    static final Setting IN_A_ROW = new Setting("attendance.setting.in-a-row", Setting.Unit.TIMES, 3, 1, 20);

    @Bean
    Setting attendanceEnterDays() {
        return ENTER_DAYS;
    }

    @Bean
    Setting attendanceLowShare() {
        return LOW_SHARE;
    }

    @Bean
    Setting attendanceInARow() {
        return IN_A_ROW;
    }
}
