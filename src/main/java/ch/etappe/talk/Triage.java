package ch.etappe.talk;

import java.util.Locale;

/** Where a talk leads. */
public enum Triage {
    /** Nothing further for now. */
    NONE,
    /** The social region looks into the need. */
    REGION,
    /** Straight to an offer, named in words. */
    OFFER;

    public String key() {
        return "talk.triage." + name().toLowerCase(Locale.ROOT);
    }
}
