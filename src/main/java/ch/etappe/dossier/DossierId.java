package ch.etappe.dossier;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a dossier. */
public record DossierId(UUID id) implements Serializable {

    public static DossierId next() {
        return new DossierId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static DossierId parse(String text) {
        return new DossierId(Ids.parse(text));
    }
}
