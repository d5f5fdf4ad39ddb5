package ch.etappe.organisation;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a provider of offers. */
public record ProviderId(UUID id) implements Serializable {

    public static ProviderId next() {
        return new ProviderId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static ProviderId parse(String text) {
        return new ProviderId(Ids.parse(text));
    }
}
