package ch.etappe.identity;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an account of the portal. */
public record UserId(UUID id) implements Serializable {

    public static UserId next() {
        return new UserId(Ids.next());
    }
}
