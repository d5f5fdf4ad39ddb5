package ch.etappe.appointment;

import java.util.Locale;

/** What an appointment is for. The names are stored and are message keys; rename only with a migration. */
public enum AppointmentType {
    FIRST_INFORMATION,
    INITIAL_INTERVIEW,
    SHORT_ASSESSMENT,
    COMPETENCE,
    PLAN_TALK,
    REVIEW,
    PROVIDER_MEETING,
    HANDOVER,
    OTHER;

    public String key() {
        return "appointment.type." + slug();
    }

    /** The same in the plain words of the phone. */
    public String plainKey() {
        return "appointment.me.type." + slug();
    }

    private String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
