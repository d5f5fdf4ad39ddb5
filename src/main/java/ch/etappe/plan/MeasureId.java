package ch.etappe.plan;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a measure of a goal. */
public record MeasureId(UUID id) implements Serializable {

    public static MeasureId next() {
        return new MeasureId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static MeasureId parse(String text) {
        return new MeasureId(Ids.parse(text));
    }
}
