package ch.etappe.provider;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies one accreditation of a provider. */
public record AccreditationId(UUID id) implements Serializable {

    static AccreditationId next() {
        return new AccreditationId(Ids.next());
    }
}
