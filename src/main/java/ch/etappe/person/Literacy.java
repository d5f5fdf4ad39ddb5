package ch.etappe.person;

import java.util.Locale;

/** In which script a person reads and writes at all. Says nothing about a language. */
public enum Literacy {
    NONE,
    OTHER_SCRIPT,
    LATIN;

    public String key() {
        return "person.literacy." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
