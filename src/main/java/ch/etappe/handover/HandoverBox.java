package ch.etappe.handover;

import java.util.Locale;

/** Which hand-overs somebody looks at. */
public enum HandoverBox {
    /** Asked of the own region, or accepted by it. */
    INCOMING,
    /** Prepared or asked for by the own region. */
    OUTGOING;

    public String key() {
        return "handover.box." + name().toLowerCase(Locale.ROOT);
    }
}
