package ch.etappe.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days on which schools do not teach.
 *
 * @param last included
 * @param districts where; empty for the whole canton
 * @param confirmed by the canton
 * @param reason why it was added
 * @param addedBy name of the person; null if it came with the portal
 * @param removed null while it stands
 */
public record SchoolHoliday(
        SchoolHolidayId id,
        LocalDate first,
        LocalDate last,
        String name,
        Set<District> districts,
        boolean confirmed,
        String reason,
        @Nullable String addedBy,
        Instant addedAt,
        Holiday.@Nullable Removal removed)
        implements Serializable {

    /** As a form to start a change from. */
    public SchoolHolidayForm form() {
        return new SchoolHolidayForm(first, last, name, districts, confirmed, null);
    }

    /** The same, confirmed. */
    SchoolHolidayForm confirmation(String why) {
        return new SchoolHolidayForm(first, last, name, districts, true, why);
    }

    /** Whether the canton has still to confirm it, and still can. */
    public boolean isOpen(LocalDate today) {
        return removed == null && !confirmed && !first.isBefore(today);
    }
}
