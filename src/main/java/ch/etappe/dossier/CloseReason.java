package ch.etappe.dossier;

import java.util.Locale;

/** Why a case ended. The names are stored and are message keys; rename only with a migration. */
public enum CloseReason {
    GOAL_REACHED,
    SELF_SUPPORTING,
    /** School, vocational training or another regular structure goes on with the person. */
    REGULAR_STRUCTURE,
    HANDED_OVER_OUT,
    LEFT_CH,
    MAX_DURATION,
    DECEASED,
    /** Opened by mistake. */
    ERROR,
    /** The person has another open dossier since two records of it became one; nobody chooses this. */
    MERGED;

    /** Whether people close a case for this reason. */
    public boolean isChosen() {
        return this != MERGED;
    }

    public String key() {
        return "dossier.close-reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
