package ch.etappe.dossier;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a right that was given from a day on. */
public record RightEntryId(UUID id) implements Serializable {

    public static RightEntryId next() {
        return new RightEntryId(Ids.next());
    }
}
