package ch.etappe.plan;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an integration plan. */
public record PlanId(UUID id) implements Serializable {

    public static PlanId next() {
        return new PlanId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static PlanId parse(String text) {
        return new PlanId(Ids.parse(text));
    }
}
