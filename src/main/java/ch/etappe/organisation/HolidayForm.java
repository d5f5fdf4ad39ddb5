package ch.etappe.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A holiday as typed; what is missing is null. {@link Holidays#problems} says what is wrong with it.
 *
 * @param districts where; empty for the whole canton
 */
public record HolidayForm(
        @Nullable LocalDate day,
        @Nullable String name,
        Set<District> districts,
        boolean half,
        boolean confirmed,
        @Nullable String reason)
        implements Serializable {

    /** How long a name may be. */
    public static final int LONGEST_NAME = 80;

    /** The fields that can be wrong. */
    public enum Field {
        DAY,
        NAME,
        REASON
    }
}
