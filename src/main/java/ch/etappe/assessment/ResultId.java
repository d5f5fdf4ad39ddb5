package ch.etappe.assessment;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a recorded result of integration. */
public record ResultId(UUID id) implements Serializable {

    public static ResultId next() {
        return new ResultId(Ids.next());
    }
}
