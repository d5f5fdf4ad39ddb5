package ch.etappe.organisation;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a place where a provider works. */
public record SiteId(UUID id) implements Serializable {

    public static SiteId next() {
        return new SiteId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static SiteId parse(String text) {
        return new SiteId(Ids.parse(text));
    }
}
