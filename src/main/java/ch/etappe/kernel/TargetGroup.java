package ch.etappe.kernel;

import java.util.Locale;

/**
 * On which legal ground somebody is supported. A permit letter alone does not tell it: F may be {@link #VA} or
 * {@link #FL_VA}. The names are stored.
 */
public enum TargetGroup {
    /** Recognised refugee. */
    FL_B,
    /** Provisionally admitted refugee. */
    FL_VA,
    /** Provisionally admitted foreigner. */
    VA,
    /** In need of protection, with residence permit. */
    S_B,
    /** Protection status S. */
    S,
    /** Asylum seeker in the extended procedure. */
    AS,
    /** Under the Foreign Nationals and Integration Act. */
    AIG,
    /** Client of social assistance, also Swiss. */
    CH_SH;

    public String key() {
        return "person.target-group." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
