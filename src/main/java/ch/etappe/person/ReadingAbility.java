package ch.etappe.person;

import java.util.Locale;

/** How well a person reads one language. Speaking it says nothing about it. */
public enum ReadingAbility {
    UNKNOWN,
    NO,
    A_LITTLE,
    WELL;

    public String key() {
        return "person.reading." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
