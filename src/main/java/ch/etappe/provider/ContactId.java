package ch.etappe.provider;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies one contact of a provider. */
public record ContactId(UUID id) implements Serializable {

    static ContactId next() {
        return new ContactId(Ids.next());
    }
}
