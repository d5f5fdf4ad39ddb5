package ch.etappe.dossier;

import java.util.Locale;

/** Where a step of the standard process stands. Overdue is derived from the date, never stored. */
public enum StepState {
    OPEN,
    IN_PROGRESS,
    DONE,
    WAIVED;

    public boolean isFinished() {
        return this == DONE || this == WAIVED;
    }

    public String key() {
        return "dossier.step-state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
