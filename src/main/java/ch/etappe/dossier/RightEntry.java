package ch.etappe.dossier;

import ch.etappe.identity.Role;
import ch.etappe.organisation.Dated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A right that a role has from a day on.
 *
 * @param from the first day on which it holds
 * @param set null if it came with the portal
 * @param withdrawn null while it stands
 */
public record RightEntry(
        RightEntryId id,
        Role role,
        DataCategory category,
        DataRight right,
        LocalDate from,
        @Nullable String reason,
        @Nullable Act set,
        @Nullable Act withdrawn)
        implements Dated, Serializable {

    @Override
    public boolean stands() {
        return withdrawn == null;
    }

    /** Who did it, and when. */
    public record Act(String by, Instant at) implements Serializable {}
}
