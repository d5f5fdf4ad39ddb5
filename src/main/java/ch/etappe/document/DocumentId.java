package ch.etappe.document;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a document. */
public record DocumentId(UUID id) implements Serializable {

    public static DocumentId next() {
        return new DocumentId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static DocumentId parse(String text) {
        return new DocumentId(Ids.parse(text));
    }
}
