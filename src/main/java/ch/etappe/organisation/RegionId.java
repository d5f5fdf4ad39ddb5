package ch.etappe.organisation;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a social region. */
public record RegionId(UUID id) implements Serializable {

    public static RegionId next() {
        return new RegionId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static RegionId parse(String text) {
        return new RegionId(Ids.parse(text));
    }
}
