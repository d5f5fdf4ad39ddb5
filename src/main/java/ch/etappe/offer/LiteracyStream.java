package ch.etappe.offer;

import java.util.Locale;

/**
 * In which stream a language course teaches. Source: so.ch, Deutsch-Integrationskurse since 2022. The names are stored
 * and are message keys.
 */
public enum LiteracyStream {
    /** For people who are used to school. */
    SCHOOLED,
    /** Slower, for people who went to school for a short time only. */
    UNSCHOOLED;

    public String key() {
        return "offer.stream." + name().toLowerCase(Locale.ROOT);
    }
}
