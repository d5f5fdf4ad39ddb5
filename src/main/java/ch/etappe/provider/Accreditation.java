package ch.etappe.provider;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One accreditation, as the canton decided it.
 *
 * @param to its last day; null without end
 * @param reference number of the file; null for one that was taken over from before there were any
 * @param decidedBy who entered it; null for one that was taken over
 * @param ended null unless somebody set its end afterwards
 */
public record Accreditation(
        AccreditationId id,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String reference,
        @Nullable String decidedBy,
        Instant decidedAt,
        @Nullable Ended ended)
        implements Serializable {

    /** Its end was set afterwards. */
    public record Ended(String by, Instant at, String why) implements Serializable {}

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether its end can still be set: it has not been yet, or lies ahead. */
    public boolean isOpen(LocalDate today) {
        return to == null || to.isAfter(today);
    }
}
