package ch.etappe.assessment;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an assessment. */
public record AssessmentId(UUID id) implements Serializable {

    public static AssessmentId next() {
        return new AssessmentId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static AssessmentId parse(String text) {
        return new AssessmentId(Ids.parse(text));
    }
}
