package ch.etappe.organisation;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies school holidays as they stand; a change makes others. */
public record SchoolHolidayId(UUID id) implements Serializable {

    public static SchoolHolidayId next() {
        return new SchoolHolidayId(Ids.next());
    }
}
