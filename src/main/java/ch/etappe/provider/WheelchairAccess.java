package ch.etappe.provider;

import java.util.Locale;

/** Whether somebody in a wheelchair gets to the rooms alone. The names are stored; rename only with a migration. */
public enum WheelchairAccess {
    YES,
    /** With help, or not to every room. */
    PARTLY,
    NO;

    public String key() {
        return "provider.wheelchair." + name().toLowerCase(Locale.ROOT);
    }
}
