package ch.etappe.exchange;

import java.util.Locale;

/** Where an import stands. The names are stored. */
public enum ImportState {
    /** Read; somebody has to say which column is what. */
    MAPPING,
    /** Each row is being looked at, in the background. */
    CHECKING,
    /** Somebody has to look at the preview. */
    CHECKED,
    /** Rows become people, in the background. */
    RUNNING,
    /** By somebody, or because the account that ordered it may no longer. */
    STOPPED,
    DONE,
    /** Only its figures are left. */
    PUT_AWAY;

    public boolean isWorking() {
        return this == CHECKING || this == RUNNING;
    }

    public String key() {
        return "exchange.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
