package ch.etappe.attendance;

import java.util.Locale;

/** Why attendance is called low; the more telling one is named. The names are message keys. */
public enum LowCause {
    /** Absences without excuse one after the other. */
    IN_A_ROW,
    /** A small share of the last four weeks. */
    SMALL_SHARE;

    public String key() {
        return "attendance.low." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
