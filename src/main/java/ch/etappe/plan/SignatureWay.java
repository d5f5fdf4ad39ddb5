package ch.etappe.plan;

import java.util.Locale;

/** How somebody signed. The names are stored and are message keys; rename only with a migration. */
public enum SignatureWay {
    /** With the own account. */
    DIGITAL,
    /** The person, on the caseworker's screen. */
    ON_SCREEN,
    /** By hand; the scan is a document of the case. */
    PAPER;

    public String key() {
        return "plan.me.way." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
