package ch.etappe.person;

import java.util.Locale;

/** What a member of a household is to its reference person. */
public enum Relation {
    REFERENCE,
    PARTNER,
    CHILD,
    PARENT,
    SIBLING,
    OTHER;

    public String key() {
        return "person.relation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
