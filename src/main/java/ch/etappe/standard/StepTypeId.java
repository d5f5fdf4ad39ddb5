package ch.etappe.standard;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a step of one version of the process standard. */
public record StepTypeId(UUID id) implements Serializable {

    public static StepTypeId next() {
        return new StepTypeId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static StepTypeId parse(String text) {
        return new StepTypeId(Ids.parse(text));
    }
}
