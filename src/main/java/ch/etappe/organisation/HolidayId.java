package ch.etappe.organisation;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a holiday as it stands; a change makes another one. */
public record HolidayId(UUID id) implements Serializable {

    public static HolidayId next() {
        return new HolidayId(Ids.next());
    }
}
