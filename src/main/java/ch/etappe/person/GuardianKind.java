package ch.etappe.person;

import java.util.Locale;

/** Why somebody may act for a child: as a parent, or appointed by the authority. */
public enum GuardianKind {
    PARENT,
    GUARDIAN,
    BEISTAND,
    OTHER;

    public String key() {
        return "person.guardian." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
