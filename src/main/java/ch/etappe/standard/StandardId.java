package ch.etappe.standard;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a version of the process standard. */
public record StandardId(UUID id) implements Serializable {

    public static StandardId next() {
        return new StandardId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static StandardId parse(String text) {
        return new StandardId(Ids.parse(text));
    }
}
