package ch.etappe.person;

import java.util.Locale;

/** Whose rules apply to a person: steps, deadlines, funding and indicators differ. No permit letter determines it. */
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
    /** Other foreign national under the foreign nationals act. */
    AIG,
    /** On social assistance, Swiss or not. */
    CH_SH;

    public String key() {
        return "person.target-group." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
