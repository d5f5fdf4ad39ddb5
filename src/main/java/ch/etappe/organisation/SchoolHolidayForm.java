package ch.etappe.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * School holidays as typed; what is missing is null. {@link SchoolHolidays#problems} says what is wrong with them.
 *
 * @param last included
 * @param districts where; empty for the whole canton
 */
public record SchoolHolidayForm(
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable String name,
        Set<District> districts,
        boolean confirmed,
        @Nullable String reason)
        implements Serializable {

    /** How many days they may last; what is longer is mistyped. */
    public static final int LONGEST = 70;

    /** The fields that can be wrong. */
    public enum Field {
        FIRST,
        LAST,
        NAME,
        REASON
    }
}
