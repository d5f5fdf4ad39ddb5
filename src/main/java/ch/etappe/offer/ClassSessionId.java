package ch.etappe.offer;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies one class session of a run. It stays the same when the session is moved or cancelled. */
public record ClassSessionId(UUID id) implements Serializable {

    public static ClassSessionId next() {
        return new ClassSessionId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static ClassSessionId parse(String text) {
        return new ClassSessionId(Ids.parse(text));
    }
}
