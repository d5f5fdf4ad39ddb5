package ch.etappe.attendance;

import java.util.Locale;

/** How somebody was in class. The names are stored and are message keys; rename only with a migration. */
public enum AttendanceState {
    PRESENT,
    LATE,
    EXCUSED,
    UNEXCUSED;

    /** Whether the person was there, be it late (domain.md P13). */
    public boolean isThere() {
        return this == PRESENT || this == LATE;
    }

    public String key() {
        return "attendance.state." + code();
    }

    /** The word on the button. */
    public String shortKey() {
        return key() + ".short";
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
