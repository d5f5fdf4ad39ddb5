package ch.etappe.standard;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version as the road map shows it.
 *
 * @param seen version of the row, for whoever decides on what is seen here
 * @param validFrom null while nobody has chosen the day
 * @param basedOn the version it began as a copy of; null for the first
 * @param draftedBy name at work; null for the version that came with the portal
 * @param returnReason what must change; null unless it was returned
 * @param firstReleasedBy name of who released it first; null while nobody has
 */
public record StandardSummary(
        StandardId id,
        long seen,
        int number,
        String name,
        StandardState state,
        @Nullable LocalDate validFrom,
        @Nullable StandardId basedOn,
        @Nullable String draftedBy,
        @Nullable Instant submittedAt,
        @Nullable String returnReason,
        @Nullable String firstReleasedBy,
        @Nullable String secondReleasedBy,
        int stages,
        int steps)
        implements Serializable {

    /** Where a version stands in time. */
    public enum Time {
        IN_PREPARATION,
        COMING,
        IN_FORCE,
        PAST;

        public String key() {
            return "standard.time." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
