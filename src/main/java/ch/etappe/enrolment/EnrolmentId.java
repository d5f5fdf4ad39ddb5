package ch.etappe.enrolment;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an enrolment: one dossier on one run. */
public record EnrolmentId(UUID id) implements Serializable {

    public static EnrolmentId next() {
        return new EnrolmentId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static EnrolmentId parse(String text) {
        return new EnrolmentId(Ids.parse(text));
    }
}
