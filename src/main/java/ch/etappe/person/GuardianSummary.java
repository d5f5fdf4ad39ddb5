package ch.etappe.person;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may, or might, act for a child.
 *
 * @param person null for somebody without a file
 * @param to the first day on which they could no more; null while they can
 * @param recordedBy name of the account that wrote it down
 * @param endedBy name of the account that ended it; null while it holds
 */
public record GuardianSummary(
        UUID id,
        GuardianKind kind,
        @Nullable PersonId person,
        String name,
        @Nullable String contact,
        LocalDate from,
        @Nullable LocalDate to,
        String recordedBy,
        @Nullable String endedBy)
        implements Serializable {

    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }
}
