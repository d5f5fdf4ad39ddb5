package ch.etappe.appointment;

import java.util.Locale;

/**
 * Why a person cannot come: chosen by picture and word, never asked for as a condition.
 * The names are stored and are message keys; rename only with a migration.
 */
public enum DeclineReason {
    ILLNESS,
    WORK,
    CHILDCARE,
    TRAVEL,
    OTHER;

    public String key() {
        return "appointment.me.reason." + name().toLowerCase(Locale.ROOT);
    }
}
