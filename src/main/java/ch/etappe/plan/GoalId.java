package ch.etappe.plan;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a goal of a plan. */
public record GoalId(UUID id) implements Serializable {

    public static GoalId next() {
        return new GoalId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static GoalId parse(String text) {
        return new GoalId(Ids.parse(text));
    }
}
