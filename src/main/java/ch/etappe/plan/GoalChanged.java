package ch.etappe.plan;

/**
 * Somebody else saved this goal since it was read. Carries what stands there now, so that the screen can show
 * both field by field and nothing typed is lost.
 */
public class GoalChanged extends RuntimeException {

    private final transient GoalSummary stored;

    GoalChanged(GoalSummary stored) {
        super("The goal was changed meanwhile");
        this.stored = stored;
    }

    public GoalSummary stored() {
        return stored;
    }
}
