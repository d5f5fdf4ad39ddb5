package ch.etappe.person;

import java.util.Locale;

/** As in the population registers; X for what is not known. */
public enum Sex {
    F,
    M,
    X;

    public String key() {
        return "person.sex." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
