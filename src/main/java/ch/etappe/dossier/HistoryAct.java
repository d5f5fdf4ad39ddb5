package ch.etappe.dossier;

import java.util.Locale;

/** What can happen to a case. The names are stored and are message keys; rename only with a migration. */
public enum HistoryAct {
    ALLOCATED,
    STARTED,
    ASSIGNED,
    PAUSED,
    RESUMED,
    /** The pause was over. */
    PAUSE_ENDED,
    CLOSED,
    REOPENED,
    /** The closing review decided to go on. */
    REVIEWED,
    HANDED_OVER;

    public String key() {
        return "dossier.history." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
