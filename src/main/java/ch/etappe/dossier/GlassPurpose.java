package ch.etappe.dossier;

import java.util.Locale;

/** Why a region lead needs the most private of a case; stored. */
public enum GlassPurpose {
    /** Somebody must act and whoever leads the case is not there. */
    SUBSTITUTION,
    COMPLAINT,
    DANGER,
    /** A sample, as the region's supervision takes them. */
    REVIEW,
    /** A court or another authority asks. */
    AUTHORITY;

    /** Message key of its words. */
    public String key() {
        return "dossier.glass.purpose." + name().toLowerCase(Locale.ROOT);
    }
}
