package ch.etappe.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the canton set from a day on, for its history.
 *
 * @param from the first day on which it holds
 * @param words what was set
 * @param reason null where it came with the portal
 * @param setBy name of the person; null where it came with the portal
 * @param withdrawn null while it stands
 */
public record DatedEntry(
        UUID id,
        LocalDate from,
        String words,
        @Nullable String reason,
        @Nullable String setBy,
        Instant setAt,
        SettingEntry.@Nullable Withdrawal withdrawn)
        implements Dated, Serializable {

    @Override
    public boolean stands() {
        return withdrawn == null;
    }
}
