package ch.etappe.offer;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies one run of an offer: the same course at one place and time. */
public record CourseRunId(UUID id) implements Serializable {

    public static CourseRunId next() {
        return new CourseRunId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static CourseRunId parse(String text) {
        return new CourseRunId(Ids.parse(text));
    }
}
