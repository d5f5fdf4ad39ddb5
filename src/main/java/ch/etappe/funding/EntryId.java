package ch.etappe.funding;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a ledger entry. */
public record EntryId(UUID id) implements Serializable {

    public static EntryId next() {
        return new EntryId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static EntryId parse(String text) {
        return new EntryId(Ids.parse(text));
    }
}
