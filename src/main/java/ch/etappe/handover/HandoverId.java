package ch.etappe.handover;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a hand-over. */
public record HandoverId(UUID id) implements Serializable {

    public static HandoverId next() {
        return new HandoverId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static HandoverId parse(String text) {
        return new HandoverId(Ids.parse(text));
    }
}
