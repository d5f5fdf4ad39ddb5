package ch.etappe.plan;

import java.util.Locale;

/** How a formal order stands. It ends once, and stays on file. */
public enum RequirementState {
    IN_FORCE,
    MET,
    LIFTED;

    public String key() {
        return "plan.me.order-state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
