package ch.etappe.plan;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a plan stands. The names are stored and are message keys; rename only with a migration. */
public enum PlanState {
    DRAFT,
    PROPOSED,
    SIGNED_ONE,
    IN_FORCE,
    SUPERSEDED,
    ENDED;

    /** What is worked on until both have signed. */
    static final Set<PlanState> WORKED_ON = EnumSet.of(DRAFT, PROPOSED, SIGNED_ONE);

    /** What is not history. */
    static final Set<PlanState> OPEN = EnumSet.of(DRAFT, PROPOSED, SIGNED_ONE, IN_FORCE);

    public String key() {
        return "plan.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isWorkedOn() {
        return WORKED_ON.contains(this);
    }

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether the person has it before the eyes and somebody still has to agree. */
    public boolean isOffered() {
        return this == PROPOSED || this == SIGNED_ONE;
    }
}
