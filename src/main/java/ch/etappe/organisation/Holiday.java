package ch.etappe.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A day on which offices are closed.
 *
 * @param districts where; empty for the whole canton
 * @param half from noon on, so that the day stays a working day
 * @param confirmed by the canton
 * @param reason why it was added
 * @param addedBy name of the person; null if it came with the portal
 * @param removed null while it stands
 */
public record Holiday(
        HolidayId id,
        LocalDate day,
        String name,
        Set<District> districts,
        boolean half,
        boolean confirmed,
        String reason,
        @Nullable String addedBy,
        Instant addedAt,
        @Nullable Removal removed)
        implements Serializable {

    /** As a form to start a change from. */
    public HolidayForm form() {
        return new HolidayForm(day, name, districts, half, confirmed, null);
    }

    /** The same, confirmed. */
    HolidayForm confirmation(String why) {
        return new HolidayForm(day, name, districts, half, true, why);
    }

    /** Whether the canton has still to confirm it, and still can. */
    public boolean isOpen(LocalDate today) {
        return removed == null && !confirmed && !day.isBefore(today);
    }

    /**
     * @param why null if another one replaced it, which says why
     */
    public record Removal(String by, Instant at, @Nullable String why) implements Serializable {}
}
