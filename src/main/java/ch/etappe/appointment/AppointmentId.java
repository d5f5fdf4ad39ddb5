package ch.etappe.appointment;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an appointment. */
public record AppointmentId(UUID id) implements Serializable {

    public static AppointmentId next() {
        return new AppointmentId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static AppointmentId parse(String text) {
        return new AppointmentId(Ids.parse(text));
    }
}
