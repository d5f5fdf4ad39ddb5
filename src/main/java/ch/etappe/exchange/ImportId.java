package ch.etappe.exchange;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an import. */
public record ImportId(UUID id) implements Serializable {

    public static ImportId next() {
        return new ImportId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static ImportId parse(String text) {
        return new ImportId(Ids.parse(text));
    }
}
