package ch.etappe.attendance;

import java.util.List;
import java.util.Locale;

/** Why somebody was not in class. The names are stored and are message keys; rename only with a migration. */
public enum AbsenceReason {
    ILL,
    APPOINTMENT,
    CHILD,
    WORK,
    OTHER;

    /** Those that a person chooses from on the phone: one tap each. */
    public static final List<AbsenceReason> ON_THE_PHONE = List.of(ILL, APPOINTMENT, CHILD, OTHER);

    public String key() {
        return "attendance.reason." + code();
    }

    /** As the person says it. */
    public String plainKey() {
        return "attendance.me.reason." + code();
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
