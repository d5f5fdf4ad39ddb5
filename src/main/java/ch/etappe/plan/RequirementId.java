package ch.etappe.plan;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a formal order. */
public record RequirementId(UUID id) implements Serializable {

    public static RequirementId next() {
        return new RequirementId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static RequirementId parse(String text) {
        return new RequirementId(Ids.parse(text));
    }
}
