package ch.etappe.person;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What will change for a person on a day ahead: a move or another status.
 *
 * @param municipality name of where the person will live; null for a status
 * @param status what will hold; null for a move
 * @param refused whether its day came and it could not take effect
 */
public record PlannedChange(
        UUID id,
        LocalDate startsOn,
        @Nullable String municipality,
        @Nullable ResidenceStatus status,
        boolean refused) implements Serializable {

    /** The last day that can be planned. */
    public static LocalDate latest(LocalDate today) {
        return today.plusYears(1);
    }
}
