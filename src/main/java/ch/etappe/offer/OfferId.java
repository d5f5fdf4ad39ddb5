package ch.etappe.offer;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an offer of the catalogue. */
public record OfferId(UUID id) implements Serializable {

    public static OfferId next() {
        return new OfferId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static OfferId parse(String text) {
        return new OfferId(Ids.parse(text));
    }
}
