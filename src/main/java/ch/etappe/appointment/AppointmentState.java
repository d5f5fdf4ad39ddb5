package ch.etappe.appointment;

import java.util.Locale;

/** Where an appointment stands. The names are stored and are message keys; rename only with a migration. */
public enum AppointmentState {
    /** The person has not answered yet. */
    PROPOSED,
    /** The person will come. */
    CONFIRMED,
    /** The person cannot come. */
    DECLINED,
    HELD,
    NO_SHOW,
    /** Called off by the person on another way than the portal, which only knows {@link #DECLINED}. */
    CANCELLED_BY_CLIENT,
    CANCELLED_BY_OFFICE;

    public boolean isCancelled() {
        return this == CANCELLED_BY_CLIENT || this == CANCELLED_BY_OFFICE;
    }

    /** Whether the appointment still stands and the person may answer, as long as it has not begun. */
    public boolean isOpen() {
        return this == PROPOSED || this == CONFIRMED || this == DECLINED;
    }

    public String key() {
        return "appointment.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
