package ch.etappe.funding;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a flat rate. */
public record FlatRateId(UUID id) implements Serializable {

    public static FlatRateId next() {
        return new FlatRateId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static FlatRateId parse(String text) {
        return new FlatRateId(Ids.parse(text));
    }
}
